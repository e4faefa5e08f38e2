package eu.di4c.network.web;

import eu.di4c.network.Gate;
import eu.di4c.network.Networks;
import eu.di4c.network.Programme;
import eu.di4c.site.Html;
import eu.di4c.site.Link;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forms of programmes and of the gates decided in them. */
@Controller
class ProgrammeEditPages {

    /** How many networks of a programme a gate can be chosen for on a page. */
    private static final int MOST = 1_000;

    private final ProgrammeForms forms;
    private final Networks networks;

    ProgrammeEditPages(ProgrammeForms forms, Networks networks) {
        this.forms = forms;
        this.networks = networks;
    }

    @GetMapping("/programmes/new")
    Html fresh(Visit visit) {
        forms.fresh(visit);
        return fresh(visit, Form.empty());
    }

    @PostMapping("/programmes/new")
    Reply add(Visit visit, Form form) {
        return forms.fresh(visit)
                .page(
                        visit,
                        form,
                        programme -> Sent.saying("network.said.added", "/programmes/" + programme.slug()),
                        typed -> fresh(visit, typed));
    }

    private static Html fresh(Visit visit, Form form) {
        var words = visit.words();
        return Around.add(words.of("network.form.programme.new"), "/", List.of())
                .page(visit, form, ProgrammeForm.sets(form, true, words));
    }

    @GetMapping("/programmes/{slug}/details")
    Html details(Visit visit, @PathVariable String slug) {
        var programme = forms.programme(slug);
        var form = ProgrammeForm.of(programme, visit.words());
        forms.change(visit, programme, Around.seen(form));
        return details(visit, programme, form);
    }

    @PostMapping("/programmes/{slug}/details")
    Reply change(Visit visit, @PathVariable String slug, Form form) {
        var programme = forms.programme(slug);
        return forms.change(visit, programme, Around.seen(form))
                .page(
                        visit,
                        form,
                        _ -> Sent.saying("network.said.edited", "/programmes/" + slug),
                        typed -> details(visit, programme, typed));
    }

    private static Html details(Visit visit, Programme programme, Form form) {
        var words = visit.words();
        return Around.edit(
                        "programme", words.plain(programme.name()), "/programmes/" + programme.slug(), words, List.of())
                .page(visit, form, ProgrammeForm.sets(form, false, words));
    }

    @GetMapping("/programmes/{slug}/removal")
    Html askToRemove(Visit visit, @PathVariable String slug) {
        return forms.removal(visit, forms.programme(slug)).ask(visit);
    }

    @PostMapping("/programmes/{slug}/removal")
    Reply remove(Visit visit, @PathVariable String slug, Form form) {
        return forms.removal(visit, forms.programme(slug)).page(visit, form);
    }

    @GetMapping("/programmes/{slug}/gates/new")
    Html decision(Visit visit, @PathVariable String slug, @RequestParam(defaultValue = "") String opens) {
        var programme = forms.programme(slug);
        forms.decision(visit, programme);
        return gate(
                visit, programme, opens.isEmpty() ? Form.empty() : Form.empty().with("opens", opens), Optional.empty());
    }

    @PostMapping("/programmes/{slug}/gates/new")
    Reply decide(Visit visit, @PathVariable String slug, Form form) {
        var programme = forms.programme(slug);
        return forms.decision(visit, programme)
                .page(
                        visit,
                        form,
                        ProgrammeEditPages::decided,
                        typed -> gate(visit, programme, typed, Optional.empty()));
    }

    @GetMapping("/programmes/{slug}/gates/{gate}")
    Html gate(Visit visit, @PathVariable String slug, @PathVariable String gate) {
        var programme = forms.programme(slug);
        var found = forms.gate(programme, gate);
        var form = GateForm.of(found, visit.words());
        forms.change(visit, programme, found, Around.seen(form));
        return gate(visit, programme, form, Optional.of(found));
    }

    @PostMapping("/programmes/{slug}/gates/{gate}")
    Reply changeGate(Visit visit, @PathVariable String slug, @PathVariable String gate, Form form) {
        var programme = forms.programme(slug);
        var found = forms.gate(programme, gate);
        return forms.change(visit, programme, found, Around.seen(form))
                .page(
                        visit,
                        form,
                        ProgrammeEditPages::decided,
                        typed -> gate(visit, programme, typed, Optional.of(found)));
    }

    private static Sent decided(Gate gate) {
        return Sent.saying("network.said.decided", "/programmes/" + gate.programme());
    }

    private Html gate(Visit visit, Programme programme, Form form, Optional<Gate> old) {
        var words = visit.words();
        String home = "/programmes/" + programme.slug();
        var trail = List.of(Link.of(words.plain(programme.name()), home));
        var around = old.map(gate -> Around.of(words.of("network.act.gate.edit", gate.decidedOn()), home, trail))
                .orElseGet(() -> Around.add(words.of("network.form.gate.new"), home, trail)
                        .doing("network.act.gate"));
        return around.page(visit, form, GateForm.sets(networks.of(programme, MOST), old.isEmpty(), words));
    }
}
