package eu.di4c.network.web;

import eu.di4c.network.City;
import eu.di4c.network.Organisation;
import eu.di4c.site.Html;
import eu.di4c.site.Link;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Forms of cities and organisations. */
@Controller
class PlaceEditPages {

    private static final String ADDED = "network.said.added";
    private static final String EDITED = "network.said.edited";

    private final PlaceForms forms;

    PlaceEditPages(PlaceForms forms) {
        this.forms = forms;
    }

    @GetMapping("/cities/new")
    Html newCity(Visit visit) {
        forms.newCity(visit);
        return newCity(visit, Form.empty());
    }

    @PostMapping("/cities/new")
    Reply addCity(Visit visit, Form form) {
        return forms.newCity(visit)
                .page(
                        visit,
                        form,
                        city -> Sent.saying(ADDED, "/cities/" + city.slug()),
                        typed -> newCity(visit, typed));
    }

    private static Html newCity(Visit visit, Form form) {
        var words = visit.words();
        return Around.add(words.of("network.form.city.new"), "/cities", cities(visit))
                .page(visit, form, CityForm.sets(form, true, words));
    }

    @GetMapping("/cities/{slug}/details")
    Html city(Visit visit, @PathVariable String slug) {
        var city = forms.city(slug);
        var form = CityForm.of(city, visit.words());
        forms.change(visit, city, Around.seen(form));
        return city(visit, city, form);
    }

    @PostMapping("/cities/{slug}/details")
    Reply changeCity(Visit visit, @PathVariable String slug, Form form) {
        var city = forms.city(slug);
        return forms.change(visit, city, Around.seen(form))
                .page(visit, form, _ -> Sent.saying(EDITED, "/cities/" + slug), typed -> city(visit, city, typed));
    }

    private static Html city(Visit visit, City city, Form form) {
        var words = visit.words();
        return Around.edit("city", words.plain(city.names()), "/cities/" + city.slug(), words, cities(visit))
                .page(visit, form, CityForm.sets(form, false, words));
    }

    @GetMapping("/cities/{slug}/removal")
    Html askToRemoveCity(Visit visit, @PathVariable String slug) {
        return forms.removal(visit, forms.city(slug)).ask(visit);
    }

    @PostMapping("/cities/{slug}/removal")
    Reply removeCity(Visit visit, @PathVariable String slug, Form form) {
        return forms.removal(visit, forms.city(slug)).page(visit, form);
    }

    @GetMapping("/organisations/new")
    Html newOrganisation(Visit visit) {
        forms.newOrganisation(visit);
        return newOrganisation(visit, Form.empty());
    }

    @PostMapping("/organisations/new")
    Reply addOrganisation(Visit visit, Form form) {
        return forms.newOrganisation(visit)
                .page(
                        visit,
                        form,
                        organisation -> Sent.saying(ADDED, "/organisations/" + organisation.slug()),
                        typed -> newOrganisation(visit, typed));
    }

    private static Html newOrganisation(Visit visit, Form form) {
        var words = visit.words();
        return Around.add(words.of("network.form.organisation.new"), "/cities", List.of())
                .page(visit, form, OrganisationForm.sets(true, words));
    }

    @GetMapping("/organisations/{slug}/details")
    Html organisation(Visit visit, @PathVariable String slug) {
        var organisation = forms.organisation(slug);
        var form = OrganisationForm.of(organisation);
        forms.change(visit, organisation, Around.seen(form));
        return organisation(visit, organisation, form);
    }

    @PostMapping("/organisations/{slug}/details")
    Reply changeOrganisation(Visit visit, @PathVariable String slug, Form form) {
        var organisation = forms.organisation(slug);
        return forms.change(visit, organisation, Around.seen(form))
                .page(
                        visit,
                        form,
                        _ -> Sent.saying(EDITED, "/organisations/" + slug),
                        typed -> organisation(visit, organisation, typed));
    }

    private static Html organisation(Visit visit, Organisation organisation, Form form) {
        var words = visit.words();
        return Around.edit(
                        "organisation",
                        words.plain(organisation.legalName()),
                        "/organisations/" + organisation.slug(),
                        words,
                        List.of())
                .page(visit, form, OrganisationForm.sets(false, words));
    }

    @GetMapping("/organisations/{slug}/removal")
    Html askToRemoveOrganisation(Visit visit, @PathVariable String slug) {
        return forms.removal(visit, forms.organisation(slug)).ask(visit);
    }

    @PostMapping("/organisations/{slug}/removal")
    Reply removeOrganisation(Visit visit, @PathVariable String slug, Form form) {
        return forms.removal(visit, forms.organisation(slug)).page(visit, form);
    }

    private static List<Link> cities(Visit visit) {
        return List.of(Link.of(visit.words().of("network.cities"), "/cities"));
    }
}
