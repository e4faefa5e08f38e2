package eu.di4c.network.web;

import eu.di4c.kernel.Colour;
import eu.di4c.network.City;
import eu.di4c.site.Html;
import eu.di4c.site.Reply;
import eu.di4c.site.Sent;
import eu.di4c.site.Visit;
import eu.di4c.site.form.Form;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The form of the colour and the crest of a city. */
@Controller
class CityAppearancePages {

    private final PlaceForms forms;

    CityAppearancePages(PlaceForms forms) {
        this.forms = forms;
    }

    /** The form; a colour in the address stands in it, to be looked at before it is stored. */
    @GetMapping("/cities/{slug}/appearance")
    Html appearance(Visit visit, @PathVariable String slug, @RequestParam(defaultValue = "") String accent) {
        var city = forms.city(slug);
        var form = AppearanceForm.of(city);
        forms.appearance(visit, city, Around.seen(form), Optional.empty());
        if (accent.isBlank()) {
            return page(visit, city, form);
        }
        var tried = form.with(AppearanceForm.ACCENT, accent.strip());
        return Colour.fits(accent.strip())
                ? page(visit, city, tried)
                : page(
                                visit,
                                city,
                                tried.refused(
                                        AppearanceForm.ACCENT,
                                        visit.words().of("network.form.appearance.accent.wrong", accent.strip())))
                        .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/cities/{slug}/appearance")
    Reply change(
            Visit visit,
            @PathVariable String slug,
            @RequestParam(name = AppearanceForm.PNG, required = false) @Nullable MultipartFile picture,
            Form form)
            throws IOException {
        var city = forms.city(slug);
        Optional<byte[]> sent =
                picture == null || picture.isEmpty() ? Optional.empty() : Optional.of(picture.getBytes());
        return forms.appearance(visit, city, Around.seen(form), sent)
                .page(
                        visit,
                        form,
                        _ -> Sent.saying("network.said.edited", "/cities/" + slug),
                        typed -> page(visit, city, typed));
    }

    private static Html page(Visit visit, City city, Form form) {
        return Html.page("network/appearance", visit, AppearancePage.of(city, form, visit.words()));
    }
}
