package eu.di4c.network.web;

import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.Dispute;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.site.Html;
import eu.di4c.site.Link;
import eu.di4c.site.Missing;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Forms of facts about which sources differ. */
@Controller
class DisputePages {

    private static final String ONE = "/networks/{slug}/disputes/{kind}/{key}/{fact}";

    private final NetworkForms forms;

    DisputePages(NetworkForms forms) {
        this.forms = forms;
    }

    @GetMapping("/networks/{slug}/disputes/new")
    Html fresh(Visit visit, @PathVariable String slug) {
        var network = forms.network(slug);
        forms.newDispute(visit, network);
        return page(visit, network, Optional.empty(), Form.empty());
    }

    @PostMapping("/networks/{slug}/disputes/new")
    Reply add(Visit visit, @PathVariable String slug, Form form) {
        var network = forms.network(slug);
        return forms.newDispute(visit, network)
                .page(
                        visit,
                        form,
                        _ -> Sent.saying("network.said.added", NetworkPlace.home(network)),
                        typed -> page(visit, network, Optional.empty(), typed));
    }

    @GetMapping(ONE)
    Html dispute(
            Visit visit,
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String fact) {
        var network = forms.network(slug);
        var dispute = find(network, kind, key, fact);
        var form = DisputeForm.of(dispute);
        forms.change(visit, network, dispute, Around.seen(form));
        return page(visit, network, Optional.of(dispute), form);
    }

    @PostMapping(ONE)
    Reply change(
            Visit visit,
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String fact,
            Form form) {
        var network = forms.network(slug);
        var dispute = find(network, kind, key, fact);
        return forms.change(visit, network, dispute, Around.seen(form))
                .page(
                        visit,
                        form,
                        _ -> Sent.saying("network.said.edited", NetworkPlace.home(network)),
                        typed -> page(visit, network, Optional.of(dispute), typed));
    }

    @GetMapping(ONE + "/removal")
    Html askToRemove(
            Visit visit,
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String fact) {
        var network = forms.network(slug);
        return forms.removal(visit, network, find(network, kind, key, fact)).ask(visit);
    }

    @PostMapping(ONE + "/removal")
    Reply remove(
            Visit visit,
            @PathVariable String slug,
            @PathVariable String kind,
            @PathVariable String key,
            @PathVariable String fact,
            Form form) {
        var network = forms.network(slug);
        return forms.removal(visit, network, find(network, kind, key, fact)).page(visit, form);
    }

    private Dispute find(Network network, String kind, String key, String fact) {
        if (!kind.matches("[a-z-]+") || key.isBlank()) {
            throw new Missing();
        }
        return forms.dispute(network, new SubjectRef(kind, key), fact);
    }

    private Html page(Visit visit, Network network, Optional<Dispute> old, Form form) {
        var words = visit.words();
        String title = old.map(dispute -> words.of(
                        "network.form.edit",
                        words.of(
                                "network.form.dispute.name",
                                DisputeForm.fact(dispute.fact(), words),
                                dispute.agreed().value())))
                .orElse(words.of("network.form.dispute.new"));
        var around = Around.within(network, title, old.isPresent() ? "network.form.save" : "network.act.dispute", words)
                .saying(words.of("network.form.dispute.lead"));
        return (old.isPresent()
                        ? around.with(Link.of(words.of("network.form.dispute.remove"), visit.path() + "/removal"))
                        : around)
                .page(visit, form, DisputeForm.sets(form, forms.subjects(visit, network), old.isEmpty(), words));
    }
}
