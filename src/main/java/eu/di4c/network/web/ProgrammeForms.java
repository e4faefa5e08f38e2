package eu.di4c.network.web;

import eu.di4c.kernel.Action;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Gate;
import eu.di4c.network.Networks;
import eu.di4c.network.Programme;
import eu.di4c.network.Programmes;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.Way;
import eu.di4c.site.form.Editing;
import eu.di4c.site.form.Removing;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How forms of programmes and their gates are read, stored and taken away, for pages and programs. */
@Component
class ProgrammeForms {

    private final Networks networks;
    private final Programmes programmes;

    ProgrammeForms(Networks networks, Programmes programmes) {
        this.networks = networks;
        this.programmes = programmes;
    }

    Programme programme(String slug) {
        return Optional.of(slug)
                .filter(Slug::fits)
                .map(Slug::new)
                .flatMap(networks::programme)
                .orElseThrow(Missing::new);
    }

    Gate gate(Programme programme, String code) {
        return networks.gate(code)
                .filter(gate -> gate.programme().equals(programme.slug()))
                .orElseThrow(Missing::new);
    }

    Editing<Programme> fresh(Visit visit) {
        visit.by().must(Action.ADD_PROGRAMME, Scope.EVERYWHERE);
        return new Editing<>(
                reader -> ProgrammeForm.read(
                        reader,
                        Optional.empty(),
                        slug -> networks.programme(slug).isPresent()),
                programme -> programmes.add(visit.by(), programme),
                programme -> ProgrammeForm.of(programme, visit.words()));
    }

    Editing<Programme> change(Visit visit, Programme old, Mark seen) {
        visit.by().must(Action.EDIT_PROGRAMME, Scope.programme(old.slug()));
        return new Editing<>(
                reader -> ProgrammeForm.read(reader, Optional.of(old), _ -> false),
                programme -> programmes.change(visit.by(), programme, seen),
                programme -> ProgrammeForm.of(programme, visit.words()));
    }

    Removing<Programme> removal(Visit visit, Programme programme) {
        visit.by().must(Action.ADD_PROGRAMME, Scope.EVERYWHERE);
        return new Removing<>(
                Way.of(),
                visit.words().plain(programme.name()),
                visit.words().of("network.removal.programme", programme.name()),
                "/programmes/" + programme.slug(),
                "/",
                Mark.of(programme),
                seen -> programmes.remove(visit.by(), programme, seen));
    }

    Editing<Gate> decision(Visit visit, Programme programme) {
        visit.by().must(Action.DECIDE_GATE, Scope.programme(programme.slug()));
        return new Editing<>(
                reader -> GateForm.read(
                        reader,
                        programme,
                        Optional.empty(),
                        code -> networks.gate(code.text()).isPresent()),
                gate -> programmes.decide(visit.by(), gate),
                gate -> GateForm.of(gate, visit.words()));
    }

    Editing<Gate> change(Visit visit, Programme programme, Gate old, Mark seen) {
        visit.by().must(Action.DECIDE_GATE, Scope.programme(programme.slug()));
        return new Editing<>(
                reader -> GateForm.read(reader, programme, Optional.of(old), _ -> false),
                gate -> programmes.change(visit.by(), gate, seen),
                gate -> GateForm.of(gate, visit.words()));
    }
}
