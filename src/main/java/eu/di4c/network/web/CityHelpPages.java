package eu.di4c.network.web;

import eu.di4c.network.City;
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

/** The form of the help that a city gives in person. */
@Controller
class CityHelpPages {

    private final PlaceForms forms;

    CityHelpPages(PlaceForms forms) {
        this.forms = forms;
    }

    @GetMapping("/cities/{slug}/help")
    Html help(Visit visit, @PathVariable String slug) {
        var city = forms.city(slug);
        var form = HelpForm.of(city);
        forms.help(visit, city, Around.seen(form));
        return page(visit, city, form);
    }

    @PostMapping("/cities/{slug}/help")
    Reply change(Visit visit, @PathVariable String slug, Form form) {
        var city = forms.city(slug);
        return forms.help(visit, city, Around.seen(form))
                .page(
                        visit,
                        form,
                        _ -> Sent.saying("network.said.edited", "/cities/" + slug),
                        typed -> page(visit, city, typed));
    }

    private static Html page(Visit visit, City city, Form form) {
        var words = visit.words();
        var trail = List.of(
                Link.of(words.of("network.cities"), "/cities"),
                Link.of(words.plain(city.names()), "/cities/" + city.slug()));
        return Around.of(
                        words.of("network.form.help.title", words.plain(city.names())), "/cities/" + city.slug(), trail)
                .saying(words.of("network.form.help.lead"))
                .page(visit, form, HelpForm.sets(words));
    }
}
