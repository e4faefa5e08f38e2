package eu.di4c.network;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Editing who takes part in a network and who answers for it there. */
@Component
public class Partnerships {

    private final Networks networks;
    private final NetworkKeeping keeping;
    private final Spokespeople speakers;
    private final List<Dependants> dependants;

    Partnerships(Networks networks, NetworkKeeping keeping, Spokespeople speakers, List<Dependants> dependants) {
        this.networks = networks;
        this.keeping = keeping;
        this.speakers = speakers;
        this.dependants = List.copyOf(dependants);
    }

    /** Lets a partner in; when it is the lead, the one that leads now becomes a project partner. */
    @Transactional
    public Outcome<Partner> add(Actor by, Network network, Partner partner) {
        by.must(Action.EDIT_PARTNERSHIP, network.scope());
        var there = held(network);
        if (find(there, partner.slug()).isPresent()) {
            return Outcome.refused("code", "network.form.code.taken", partner.slug());
        }
        var all = new ArrayList<>(there);
        all.add(partner);
        return stored(by, network, PartnerRule.led(all, partner), partner.slug());
    }

    /**
     * Changes on which terms a partner takes part; who answers for it stays.
     *
     * @param seen the mark of its {@linkplain Partner#terms terms} as the editor saw them
     */
    @Transactional
    public Outcome<Partner> change(Actor by, Network network, Partner partner, Mark seen) {
        by.must(Action.EDIT_PARTNERSHIP, network.scope());
        var there = held(network);
        var now = find(there, partner.slug()).orElseThrow();
        if (!Mark.of(now.terms()).equals(seen)) {
            return new Outcome.Overtaken<>(now);
        }
        var changed = partner.with(now.responsible());
        return stored(by, network, PartnerRule.led(with(there, changed), changed), partner.slug());
    }

    /** Says anew who answers for the project at a partner. */
    @Transactional
    public Outcome<Partner> answer(Actor by, Network network, Slug partner, Partner.People people, Mark seen) {
        by.must(Action.EDIT_PARTNER, network.scope(partner));
        var there = held(network);
        var now = find(there, partner).orElseThrow();
        if (!Mark.of(now.people()).equals(seen)) {
            return new Outcome.Overtaken<>(now);
        }
        keeping.keep(by, network, with(there, now.with(people.responsible())));
        return done(network, partner);
    }

    /**
     * Lets another partner take the place of one: the old one leaves, its history and money stay.
     *
     * @param on from when on the new one takes part
     */
    @Transactional
    public Outcome<Partner> replace(Actor by, Network network, Slug partner, Partner successor, FuzzyDate on) {
        by.must(Action.EDIT_PARTNERSHIP, network.scope());
        var there = held(network);
        var now = find(there, partner).orElseThrow();
        if (now.replacedBy().isPresent()) {
            return Outcome.refused("", "network.form.replacement.already");
        }
        if (find(there, successor.slug()).isPresent()) {
            return Outcome.refused("code", "network.form.code.taken", successor.slug());
        }
        if (on.relation(now.membership().from()) == FuzzyDate.Relation.BEFORE) {
            return Outcome.refused("on", "network.form.replacement.early", now.membership());
        }
        var left = now.replacedBy(successor.slug(), new Period(now.membership().from(), on));
        var all = new ArrayList<>(with(there, left));
        all.add(successor);
        return stored(by, network, all, successor.slug());
    }

    /** Takes a partner away that was added by mistake; refused when anything hangs on it. */
    @Transactional
    public Outcome<Partner> remove(Actor by, Network network, Slug partner, Mark seen) {
        by.must(Action.EDIT_PARTNERSHIP, network.scope());
        var there = held(network);
        var now = find(there, partner).orElseThrow();
        if (!now.mark().equals(seen)) {
            return new Outcome.Overtaken<>(now);
        }
        var kept = new ArrayList<>(Dependants.some("network.hangs.replaced", (int) there.stream()
                .filter(other -> other.replacedBy().equals(Optional.of(partner)))
                .count()));
        kept.addAll(Dependants.some("network.hangs.people", now.responsible().size()));
        dependants.forEach(others -> kept.addAll(others.of(network, now)));
        if (!kept.isEmpty()) {
            return new Outcome.Refused<>(kept);
        }
        keeping.remove(by, network, now);
        return new Outcome.Done<>(now);
    }

    private Outcome<Partner> stored(Actor by, Network network, List<Partner> all, Slug partner) {
        var refused = PartnerRule.broken(all, partner)
                .or(() -> speakers.takenOver(by, network, find(all, partner).orElseThrow()));
        if (refused.isPresent()) {
            return new Outcome.Refused<>(List.of(refused.get()));
        }
        keeping.keep(by, network, all);
        return done(network, partner);
    }

    private Outcome<Partner> done(Network network, Slug partner) {
        return new Outcome.Done<>(networks.partner(network.id(), partner.text()).orElseThrow());
    }

    private static List<Partner> with(List<Partner> there, Partner changed) {
        UnaryOperator<Partner> exchanged = other -> other.slug().equals(changed.slug()) ? changed : other;
        return there.stream().map(exchanged).toList();
    }

    private static Optional<Partner> find(List<Partner> there, Slug slug) {
        return there.stream().filter(partner -> partner.slug().equals(slug)).findFirst();
    }

    private List<Partner> held(Network network) {
        keeping.hold(network);
        return networks.partners(network.id());
    }
}
