package eu.di4c.network;

import static java.util.stream.Collectors.toMap;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Keeps networks, their phases, partners, gates and disputed facts, for whoever may, and tells what changed. */
@Component
class NetworkKeeping {

    private final NetworkStore networks;
    private final NetworkWriter writer;
    private final EditStore edits;
    private final NetworkDeeds deeds;

    NetworkKeeping(NetworkStore networks, NetworkWriter writer, EditStore edits, NetworkDeeds deeds) {
        this.networks = networks;
        this.writer = writer;
        this.edits = edits;
        this.deeds = deeds;
    }

    void hold(Network network) {
        edits.hold(EditStore.Table.NETWORK, network.slug());
    }

    /** What of a phase can be changed. */
    private record PhaseTerms(LocalText name, Period period, List<LocalText> results) {
        private static PhaseTerms of(Phase phase) {
            return new PhaseTerms(phase.name(), phase.period(), phase.results());
        }
    }

    /** Stores a network and its phases unless they are stored so already; a phase not named stays. */
    NetworkId put(Actor by, Network network) {
        var old = networks.network(network.slug());
        old.ifPresent(there -> by.must(Action.EDIT_NETWORK, there.scope()));
        if (old.isEmpty() || !old.get().programme().equals(network.programme())) {
            by.must(Action.ADD_NETWORK, Scope.programme(network.programme()));
        }
        return keep(by, old, network);
    }

    /** The same for those of whom it is known that they may. */
    NetworkId keep(Actor by, Optional<Network> old, Network network) {
        var now = old.map(there -> network.with(there.id()).details()).orElse(network.details());
        boolean same = !NetworkDeeds.differ(old.map(Network::details), now);
        var phases = network.phases().stream()
                .filter(phase -> NetworkDeeds.differ(phase(old, phase.number()), PhaseTerms.of(phase)))
                .toList();
        if (old.isPresent() && same && phases.isEmpty()) {
            return old.get().id();
        }
        var id = writer.put(network.with(phases, 0));
        if (!same) {
            var named = new SubjectRef("network", network.slug().text());
            deeds.added(by, named, network.scope(), old.map(Network::details), now);
        }
        phases.forEach(phase -> deeds.added(
                by, subject(network, phase), network.scope(), phase(old, phase.number()), PhaseTerms.of(phase)));
        return id;
    }

    private static Optional<PhaseTerms> phase(Optional<Network> network, int number) {
        return network.flatMap(there -> there.phase(number)).map(PhaseTerms::of);
    }

    private static SubjectRef subject(Network network, Phase phase) {
        return new SubjectRef("phase", network.slug() + "/" + phase.number());
    }

    /** Gives a phase another period; false when there is no such phase. */
    boolean reschedule(Actor by, Network network, int number, Period period) {
        by.must(Action.SHIFT_CALENDAR, network.scope());
        var old = network.phase(number);
        if (old.isEmpty() || old.get().period().equals(period)) {
            return old.isPresent();
        }
        var now = new Phase(
                old.get().id(), number, old.get().name(), period, old.get().results());
        writer.reschedule(network.id(), number, period);
        writer.touch(network.id());
        deeds.added(by, subject(network, now), network.scope(), old.map(PhaseTerms::of), PhaseTerms.of(now));
        return true;
    }

    /** Stores partners, in this order, those that are stored so already left alone. */
    void put(Actor by, Network network, List<Partner> partners) {
        by.must(Action.EDIT_PARTNERSHIP, network.scope());
        keep(by, network, partners);
    }

    /** The same for those of whom it is known that they may. */
    void keep(Actor by, Network network, List<Partner> partners) {
        Map<Slug, Partner> old =
                networks.partners(network.id()).stream().collect(toMap(Partner::slug, Function.identity()));
        var changed = partners.stream()
                .filter(partner -> NetworkDeeds.differ(told(old.get(partner.slug())), Told.of(partner)))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        writer.put(network.id(), partners);
        writer.touch(network.id());
        changed.forEach(partner -> deeds.added(
                by,
                subject(network, partner),
                network.scope(partner.slug()),
                told(old.get(partner.slug())),
                Told.of(partner)));
    }

    /** All that is told of a partner when it changes. */
    private record Told(
            Partner.Role role,
            Slug city,
            Slug organisation,
            Period membership,
            Optional<Slug> replacedBy,
            List<Partner.Responsible> responsible) {

        private static Told of(Partner partner) {
            return new Told(
                    partner.role(),
                    partner.city().slug(),
                    partner.organisation().slug(),
                    partner.membership(),
                    partner.replacedBy(),
                    partner.responsible());
        }
    }

    private static Optional<Told> told(@org.jspecify.annotations.Nullable Partner partner) {
        return Optional.ofNullable(partner).map(Told::of);
    }

    private static SubjectRef subject(Network network, Partner partner) {
        return new SubjectRef("partner", network.slug() + "/" + partner.slug());
    }

    /** Stores a decision; what it opens in networks that it does not name stays. */
    void put(Actor by, Gate gate) {
        var old = networks.gate(gate.code());
        old.ifPresent(there -> by.must(Action.DECIDE_GATE, Scope.programme(there.programme())));
        by.must(Action.DECIDE_GATE, Scope.programme(gate.programme()));
        keep(by, old, gate);
    }

    /** The same for those of whom it is known that they may. */
    void keep(Actor by, Optional<Gate> old, Gate gate) {
        writer.put(gate);
        tell(by, old, gate.code());
    }

    /** Stores a decision that opens exactly what it names. */
    void putWhole(Actor by, Optional<Gate> old, Gate gate) {
        edits.closeAll(gate.code());
        writer.put(gate);
        tell(by, old, gate.code());
    }

    private void tell(Actor by, Optional<Gate> old, Slug code) {
        var now = networks.gate(code);
        now.filter(gate -> NetworkDeeds.differ(old, gate))
                .ifPresent(gate -> deeds.added(
                        by, new SubjectRef("gate", code.text()), Scope.programme(gate.programme()), old, gate));
    }

    /** Replaces all that is noted about disputed facts of a network. */
    void putDisputes(Actor by, Network network, List<Dispute> disputes) {
        by.must(Action.EDIT_NETWORK, network.scope());
        var old = networks.disputes(network.id());
        var now = new ArrayList<>(disputes);
        if (old.size() == now.size() && old.containsAll(now)) {
            return;
        }
        writer.replaceDisputes(network.id(), disputes);
        writer.touch(network.id());
        disputes.forEach(dispute -> {
            var before = old.stream().filter(dispute::isAboutTheSameAs).findFirst();
            if (NetworkDeeds.differ(before, dispute)) {
                deeds.added(by, subject(network, dispute), network.scope(), before, dispute);
            }
        });
        old.stream()
                .filter(before -> disputes.stream().noneMatch(before::isAboutTheSameAs))
                .forEach(before -> deeds.removed(by, subject(network, before), network.scope(), before));
    }

    private static SubjectRef subject(Network network, Dispute dispute) {
        return new SubjectRef("dispute", network.slug() + "/" + dispute.subject() + "/" + dispute.fact());
    }

    void remove(Actor by, Network network) {
        edits.removePhases(network.id());
        edits.remove(EditStore.Table.NETWORK, network.slug());
        edits.forget(Found.Kind.NETWORK, network.slug());
        deeds.removed(by, new SubjectRef("network", network.slug().text()), network.scope(), network);
    }

    void remove(Actor by, Network network, Partner partner) {
        edits.remove(partner.id());
        writer.touch(network.id());
        deeds.removed(by, subject(network, partner), network.scope(partner.slug()), Told.of(partner));
    }
}
