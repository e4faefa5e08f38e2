package eu.di4c.network;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Outcome.Refusal;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Editing networks, their phases and their disputed facts: the door for whoever adds, changes or takes away one. */
@Component
public class NetworkEdits {

    private final Networks networks;
    private final NetworkKeeping keeping;
    private final EditStore edits;
    private final Others others;

    NetworkEdits(Networks networks, NetworkKeeping keeping, EditStore edits, Others others) {
        this.networks = networks;
        this.keeping = keeping;
        this.edits = edits;
        this.others = others;
    }

    /** The other modules: those that hear, and those that keep something about a network. */
    @Component
    record Others(ApplicationEventPublisher listeners, List<Dependants> dependants) {}

    @Transactional
    public Outcome<Network> add(Actor by, Network network) {
        by.must(Action.ADD_NETWORK, Scope.programme(network.programme()));
        edits.holdNames();
        if (networks.network(network.slug().text()).isPresent()) {
            return Outcome.refused("code", "network.form.code.taken", network.slug());
        }
        return new Outcome.Done<>(networks.network(keeping.put(by, network)).orElseThrow());
    }

    /**
     * Changes what is said of the network with this slug; its phases stay, and its old name goes on finding it.
     *
     * @param seen the mark of its {@linkplain Network#details details} as the editor saw them
     */
    @Transactional
    public Outcome<Network> change(Actor by, Network network, Mark seen) {
        by.must(Action.EDIT_NETWORK, network.scope());
        var now = held(network);
        if (!Mark.of(now.details()).equals(seen)) {
            return new Outcome.Overtaken<>(now);
        }
        keeping.put(by, network.with(names(now, network)).with(List.of(), 0));
        return new Outcome.Done<>(networks.network(now.id()).orElseThrow());
    }

    private static List<Network.Name> names(Network old, Network now) {
        boolean sameName = old.acronym().equals(now.acronym())
                || now.names().stream().anyMatch(name -> name.name().equals(old.acronym()));
        return sameName
                ? now.names()
                : Stream.concat(
                                now.names().stream(),
                                Stream.of(new Network.Name(old.acronym(), Network.Standing.FORMER, Period.UNKNOWN)))
                        .toList();
    }

    /** Adds a phase, or changes the one with the same number when it is still as the editor saw it. */
    @Transactional
    public Outcome<Phase> put(Actor by, Network network, Phase phase, Optional<Mark> seen) {
        by.must(Action.EDIT_NETWORK, network.scope());
        var now = held(network);
        var old = now.phase(phase.number());
        if (old.isPresent() && !Optional.of(Mark.of(old.get())).equals(seen)) {
            return new Outcome.Overtaken<>(old.get());
        }
        keeping.put(by, now.with(List.of(phase), 0));
        if (old.isPresent() && !old.get().period().equals(phase.period())) {
            others.listeners().publishEvent(new PhaseMoved(by, now.id(), phase.number()));
        }
        return new Outcome.Done<>(networks.network(now.id())
                .flatMap(found -> found.phase(phase.number()))
                .orElseThrow());
    }

    /** Notes that sources differ about a fact, or changes what is noted about it. */
    @Transactional
    public Outcome<Dispute> put(Actor by, Network network, Dispute dispute, Optional<Mark> seen) {
        by.must(Action.EDIT_NETWORK, network.scope());
        held(network);
        var noted = networks.disputes(network.id());
        var old = noted.stream().filter(dispute::isAboutTheSameAs).findFirst();
        if (!old.map(Mark::of).equals(seen)) {
            return old.<Outcome<Dispute>>map(Outcome.Overtaken::new).orElseGet(() -> Outcome.refused("", GONE));
        }
        keeping.putDisputes(by, network, with(noted, dispute));
        return new Outcome.Done<>(dispute);
    }

    private static final String GONE = "network.form.dispute.gone";

    private static List<Dispute> with(List<Dispute> noted, Dispute dispute) {
        var all = new ArrayList<>(noted);
        all.removeIf(dispute::isAboutTheSameAs);
        all.add(dispute);
        return all;
    }

    /** Takes back that sources differ about a fact: they agree now, or it was noted by mistake. */
    @Transactional
    public Outcome<Dispute> remove(Actor by, Network network, Dispute dispute, Mark seen) {
        by.must(Action.EDIT_NETWORK, network.scope());
        held(network);
        var noted = new ArrayList<>(networks.disputes(network.id()));
        var old = noted.stream().filter(dispute::isAboutTheSameAs).findFirst();
        if (!old.map(Mark::of).equals(Optional.of(seen))) {
            return old.<Outcome<Dispute>>map(Outcome.Overtaken::new).orElseGet(() -> Outcome.refused("", GONE));
        }
        noted.removeIf(dispute::isAboutTheSameAs);
        keeping.putDisputes(by, network, noted);
        return new Outcome.Done<>(dispute);
    }

    /** Takes a network away that was added by mistake; refused when anything hangs on it. */
    @Transactional
    public Outcome<Network> remove(Actor by, Network network, Mark seen) {
        by.must(Action.ADD_NETWORK, Scope.programme(network.programme()));
        var now = held(network);
        if (!Mark.of(now.details()).equals(seen)) {
            return new Outcome.Overtaken<>(now);
        }
        var kept = kept(now);
        if (!kept.isEmpty()) {
            return new Outcome.Refused<>(kept);
        }
        keeping.remove(by, now);
        return new Outcome.Done<>(now);
    }

    private List<Refusal> kept(Network network) {
        var id = network.id();
        var kept = new ArrayList<Refusal>();
        kept.addAll(
                Dependants.some("network.hangs.partners", networks.partners(id).size()));
        kept.addAll(Dependants.some("network.hangs.gates", networks.gates(id).size()));
        kept.addAll(
                Dependants.some("network.hangs.disputes", networks.disputes(id).size()));
        others.dependants().forEach(other -> kept.addAll(other.of(network)));
        return kept;
    }

    private Network held(Network network) {
        edits.hold(EditStore.Table.NETWORK, network.slug());
        return networks.network(network.slug().text()).orElseThrow();
    }
}
