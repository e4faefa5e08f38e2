package eu.di4c.network.web;

import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Phase;
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

/** Forms of networks and their phases. */
@Controller
class NetworkEditPages {

    private final NetworkForms forms;
    private final ProgrammeForms programmes;

    NetworkEditPages(NetworkForms forms, ProgrammeForms programmes) {
        this.forms = forms;
        this.programmes = programmes;
    }

    @GetMapping("/programmes/{slug}/networks/new")
    Html fresh(Visit visit, @PathVariable String slug) {
        var programme = programmes.programme(slug);
        forms.fresh(visit, programme);
        return fresh(visit, programme, Form.empty());
    }

    @PostMapping("/programmes/{slug}/networks/new")
    Reply add(Visit visit, @PathVariable String slug, Form form) {
        var programme = programmes.programme(slug);
        return forms.fresh(visit, programme)
                .page(
                        visit,
                        form,
                        network -> Sent.saying("network.said.added", NetworkPlace.home(network)),
                        typed -> fresh(visit, programme, typed));
    }

    private static Html fresh(Visit visit, Programme programme, Form form) {
        var words = visit.words();
        String home = "/programmes/" + programme.slug();
        return Around.add(
                        words.of("network.form.network.new", words.plain(programme.name())),
                        home,
                        List.of(Link.of(words.plain(programme.name()), home)))
                .page(visit, form, NetworkForm.sets(form, true, words));
    }

    @GetMapping("/networks/{slug}/details")
    Html details(Visit visit, @PathVariable String slug) {
        var network = forms.network(slug);
        var form = NetworkForm.of(network, visit.words());
        forms.change(visit, network, Around.seen(form));
        return details(visit, network, form);
    }

    @PostMapping("/networks/{slug}/details")
    Reply change(Visit visit, @PathVariable String slug, Form form) {
        var network = forms.network(slug);
        return forms.change(visit, network, Around.seen(form))
                .page(
                        visit,
                        form,
                        now -> Sent.saying("network.said.edited", NetworkPlace.home(now)),
                        typed -> details(visit, network, typed));
    }

    private static Html details(Visit visit, Network network, Form form) {
        var words = visit.words();
        return Around.within(
                        network, words.of("network.form.edit.network", network.acronym()), "network.form.save", words)
                .with(Link.of(words.of("network.form.remove"), NetworkPlace.home(network) + "/removal"))
                .page(visit, form, NetworkForm.sets(form, false, words));
    }

    @GetMapping("/networks/{slug}/removal")
    Html askToRemove(Visit visit, @PathVariable String slug) {
        return forms.removal(visit, forms.network(slug)).ask(visit);
    }

    @PostMapping("/networks/{slug}/removal")
    Reply remove(Visit visit, @PathVariable String slug, Form form) {
        return forms.removal(visit, forms.network(slug)).page(visit, form);
    }

    @GetMapping("/networks/{slug}/phases/new")
    Html nextPhase(Visit visit, @PathVariable String slug) {
        var network = forms.network(slug);
        forms.nextPhase(visit, network);
        return phase(visit, network, Optional.empty(), Form.empty());
    }

    @PostMapping("/networks/{slug}/phases/new")
    Reply addPhase(Visit visit, @PathVariable String slug, Form form) {
        var network = forms.network(slug);
        return forms.nextPhase(visit, network)
                .page(
                        visit,
                        form,
                        _ -> Sent.saying("network.said.added", NetworkPlace.home(network)),
                        typed -> phase(visit, network, Optional.empty(), typed));
    }

    @GetMapping("/networks/{slug}/phases/{number}")
    Html phase(Visit visit, @PathVariable String slug, @PathVariable String number) {
        var network = forms.network(slug);
        var phase = forms.phase(network, number);
        var form = PhaseForm.of(phase, visit.words());
        forms.change(visit, network, phase, Around.seen(form));
        return phase(visit, network, Optional.of(phase), form);
    }

    @PostMapping("/networks/{slug}/phases/{number}")
    Reply changePhase(Visit visit, @PathVariable String slug, @PathVariable String number, Form form) {
        var network = forms.network(slug);
        var phase = forms.phase(network, number);
        return forms.change(visit, network, phase, Around.seen(form))
                .page(
                        visit,
                        form,
                        _ -> Sent.saying("network.said.edited", NetworkPlace.home(network)),
                        typed -> phase(visit, network, Optional.of(phase), typed));
    }

    private static Html phase(Visit visit, Network network, Optional<Phase> phase, Form form) {
        var words = visit.words();
        String title = phase.map(old -> words.of("network.form.edit", words.plain(old.name())))
                .orElse(words.of("network.form.phase.new"));
        return Around.within(network, title, phase.isPresent() ? "network.form.save" : "network.form.add", words)
                .page(visit, form, PhaseForm.sets(form, words));
    }
}
