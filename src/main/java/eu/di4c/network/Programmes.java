package eu.di4c.network;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Outcome;
import eu.di4c.kernel.Scope;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Editing programmes and the gates that are decided in them. */
@Component
public class Programmes {

    private final Networks networks;
    private final ProgrammeKeeping programmes;
    private final NetworkKeeping gates;
    private final EditStore edits;

    Programmes(Networks networks, ProgrammeKeeping programmes, NetworkKeeping gates, EditStore edits) {
        this.networks = networks;
        this.programmes = programmes;
        this.gates = gates;
        this.edits = edits;
    }

    @Transactional
    public Outcome<Programme> add(Actor by, Programme programme) {
        by.must(Action.ADD_PROGRAMME, Scope.EVERYWHERE);
        edits.holdNames();
        if (networks.programme(programme.slug()).isPresent()) {
            return Outcome.refused("code", "network.form.code.taken", programme.slug());
        }
        programmes.put(by, programme);
        return new Outcome.Done<>(programme);
    }

    /**
     * Changes the programme with this slug.
     *
     * @param seen the mark of the programme as the editor saw it
     */
    @Transactional
    public Outcome<Programme> change(Actor by, Programme programme, Mark seen) {
        by.must(Action.EDIT_PROGRAMME, Scope.programme(programme.slug()));
        var now = held(programme);
        if (!Mark.of(now).equals(seen)) {
            return new Outcome.Overtaken<>(now);
        }
        programmes.put(by, programme);
        return new Outcome.Done<>(programme);
    }

    /** Takes a programme away that was added by mistake; refused when anything hangs on it. */
    @Transactional
    public Outcome<Programme> remove(Actor by, Programme programme, Mark seen) {
        by.must(Action.ADD_PROGRAMME, Scope.EVERYWHERE);
        var now = held(programme);
        if (!Mark.of(now).equals(seen)) {
            return new Outcome.Overtaken<>(now);
        }
        var kept = new ArrayList<>(Dependants.some(
                "network.hangs.networks", networks.of(now, Integer.MAX_VALUE).size()));
        kept.addAll(Dependants.some("network.hangs.gates", networks.gates(now).size()));
        if (!kept.isEmpty()) {
            return new Outcome.Refused<>(kept);
        }
        programmes.remove(by, now);
        return new Outcome.Done<>(now);
    }

    private Programme held(Programme programme) {
        edits.hold(EditStore.Table.PROGRAMME, programme.slug());
        return networks.programme(programme.slug()).orElseThrow();
    }

    /** Notes a decision that opens phases of networks of its programme. */
    @Transactional
    public Outcome<Gate> decide(Actor by, Gate gate) {
        by.must(Action.DECIDE_GATE, Scope.programme(gate.programme()));
        edits.holdNames();
        if (networks.gate(gate.code().text()).isPresent()) {
            return Outcome.refused("code", "network.form.code.taken", gate.code());
        }
        return stored(by, Optional.empty(), gate);
    }

    /** Changes what is noted of a decision; it opens exactly what is named now. */
    @Transactional
    public Outcome<Gate> change(Actor by, Gate gate, Mark seen) {
        edits.hold(EditStore.Table.GATE, gate.code());
        var now = networks.gate(gate.code().text()).orElseThrow();
        by.must(Action.DECIDE_GATE, Scope.programme(now.programme()));
        if (!Mark.of(now).equals(seen)) {
            return new Outcome.Overtaken<>(now);
        }
        return stored(by, Optional.of(now), gate);
    }

    private Outcome<Gate> stored(Actor by, Optional<Gate> old, Gate gate) {
        var strange = gate.opens().stream()
                .filter(opening -> networks.network(opening.network().text())
                        .filter(network -> network.programme().equals(gate.programme()))
                        .flatMap(network -> network.phase(opening.phase()))
                        .isEmpty())
                .findFirst();
        if (gate.opens().isEmpty() || strange.isPresent()) {
            return Outcome.refused(
                    "opens",
                    strange.isPresent() ? "network.form.gate.opens.unknown" : "network.form.gate.opens.nothing",
                    strange.map(opening -> opening.network() + " " + opening.phase())
                            .orElse(""));
        }
        gates.putWhole(by, old, gate);
        return new Outcome.Done<>(networks.gate(gate.code().text()).orElseThrow());
    }
}
