package eu.di4c.network.web;

import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Networks;
import eu.di4c.network.Partner;
import eu.di4c.site.Html;
import eu.di4c.site.Link;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.Questions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Forms of partners and of who answers for them. */
@Controller
class PartnerEditPages {

    private static final String ONE = "/networks/{slug}/partners/{partner}";

    private final PartnerForms forms;
    private final PartnerForm asked;
    private final Networks networks;

    PartnerEditPages(PartnerForms forms, PartnerForm asked, Networks networks) {
        this.forms = forms;
        this.asked = asked;
        this.networks = networks;
    }

    @GetMapping("/networks/{slug}/partners/new")
    Html fresh(Visit visit, @PathVariable String slug) {
        var network = forms.network(slug);
        forms.fresh(visit, network);
        return fresh(visit, network, Form.empty());
    }

    @PostMapping("/networks/{slug}/partners/new")
    Reply add(Visit visit, @PathVariable String slug, Form form) {
        var network = forms.network(slug);
        return forms.fresh(visit, network)
                .page(
                        visit,
                        form,
                        partner -> Sent.saying("network.said.added", home(network, partner.orElseThrow())),
                        typed -> fresh(visit, network, typed));
    }

    private Html fresh(Visit visit, Network network, Form form) {
        var words = visit.words();
        return Around.within(network, words.of("network.form.partner.new"), "network.form.add", words)
                .with(
                        Link.of(words.of("network.form.city.first"), "/cities/new"),
                        Link.of(words.of("network.form.organisation.first"), "/organisations/new"))
                .page(visit, form, asked.sets(network, Optional.empty(), words));
    }

    @GetMapping(ONE + "/details")
    Html details(Visit visit, @PathVariable String slug, @PathVariable String partner) {
        var network = forms.network(slug);
        var found = forms.partner(network, partner);
        var form = asked.of(found, visit.words());
        forms.change(visit, network, found, Around.seen(form));
        return details(visit, network, found, form);
    }

    @PostMapping(ONE + "/details")
    Reply change(Visit visit, @PathVariable String slug, @PathVariable String partner, Form form) {
        var network = forms.network(slug);
        var found = forms.partner(network, partner);
        return forms.change(visit, network, found, Around.seen(form))
                .page(
                        visit,
                        form,
                        _ -> Sent.saying("network.said.edited", home(network, found)),
                        typed -> details(visit, network, found, typed));
    }

    private Html details(Visit visit, Network network, Partner partner, Form form) {
        var words = visit.words();
        String home = home(network, partner);
        return around(
                        visit,
                        network,
                        partner,
                        words.of(
                                "network.form.edit.partner",
                                words.plain(partner.city().names()),
                                network.acronym()))
                .with(
                        Link.of(words.of("network.form.replacement"), home + "/replacement"),
                        Link.of(words.of("network.form.remove"), home + "/removal"))
                .page(visit, form, asked.sets(network, Optional.of(partner), words));
    }

    @GetMapping(ONE + "/people")
    Html people(Visit visit, @PathVariable String slug, @PathVariable String partner) {
        var network = forms.network(slug);
        var found = forms.partner(network, partner);
        var form = PeopleForm.of(found.people(), visit.words());
        forms.people(visit, network, found, Around.seen(form));
        return people(visit, network, found, form);
    }

    @PostMapping(ONE + "/people")
    Reply changePeople(Visit visit, @PathVariable String slug, @PathVariable String partner, Form form) {
        var network = forms.network(slug);
        var found = forms.partner(network, partner);
        return forms.people(visit, network, found, Around.seen(form))
                .page(
                        visit,
                        form,
                        _ -> Sent.saying("network.said.edited", home(network, found)),
                        typed -> people(visit, network, found, typed));
    }

    private static Html people(Visit visit, Network network, Partner partner, Form form) {
        var words = visit.words();
        return around(
                        visit,
                        network,
                        partner,
                        words.of(
                                "network.form.people.edit",
                                words.plain(partner.city().names())))
                .saying(words.of("network.form.people.lead"))
                .page(visit, form, PeopleForm.sets(form, partner.responsible().size(), words));
    }

    @GetMapping(ONE + "/replacement")
    Html replacement(Visit visit, @PathVariable String slug, @PathVariable String partner) {
        var network = forms.network(slug);
        var found = forms.partner(network, partner);
        forms.replacement(visit, network, found);
        return replacement(visit, network, found, Form.empty());
    }

    @PostMapping(ONE + "/replacement")
    Reply replace(Visit visit, @PathVariable String slug, @PathVariable String partner, Form form) {
        var network = forms.network(slug);
        var found = forms.partner(network, partner);
        return forms.replacement(visit, network, found)
                .page(
                        visit,
                        form,
                        successor -> Sent.saying("network.said.replaced", home(network, successor.orElseThrow())),
                        typed -> replacement(visit, network, found, typed));
    }

    private Html replacement(Visit visit, Network network, Partner partner, Form form) {
        var words = visit.words();
        var ask = new Questions(field -> "network.form.replacement." + field, words);
        return around(
                        visit,
                        network,
                        partner,
                        words.of(
                                "network.form.replacement.of",
                                words.plain(partner.city().names())))
                .doing("network.form.replacement.button")
                .saying(words.of(
                        "network.form.replacement.lead",
                        words.plain(partner.city().names())))
                .with(Link.of(words.of("network.form.organisation.first"), "/organisations/new"))
                .page(
                        visit,
                        form,
                        List.of(ask.set(
                                "who",
                                ask.oneOf("organisation.code", Choices.organisations(networks, words)),
                                ask.line("on"),
                                ask.shortLineOrNot(NewCode.FIELD))));
    }

    @GetMapping(ONE + "/removal")
    Html askToRemove(Visit visit, @PathVariable String slug, @PathVariable String partner) {
        var network = forms.network(slug);
        return forms.removal(visit, network, forms.partner(network, partner)).ask(visit);
    }

    @PostMapping(ONE + "/removal")
    Reply remove(Visit visit, @PathVariable String slug, @PathVariable String partner, Form form) {
        var network = forms.network(slug);
        return forms.removal(visit, network, forms.partner(network, partner)).page(visit, form);
    }

    private static Around around(Visit visit, Network network, Partner partner, String title) {
        var words = visit.words();
        return Around.within(
                network,
                title,
                "network.form.save",
                words,
                Link.of(words.plain(partner.city().names()), home(network, partner)));
    }

    private static String home(Network network, Partner partner) {
        return NetworkPlace.home(network) + "/partners/" + partner.slug();
    }
}
