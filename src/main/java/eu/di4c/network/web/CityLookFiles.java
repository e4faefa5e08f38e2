package eu.di4c.network.web;

import eu.di4c.network.Crest;
import eu.di4c.network.Networks;
import eu.di4c.network.Picture;
import eu.di4c.site.Missing;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The colour and the crest of a city, as the browser gets them beside a page. */
@Controller
class CityLookFiles {

    /** A page names colour and picture in the address, so that another one is fetched at once. */
    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");

    private final PlaceForms forms;
    private final Networks networks;

    CityLookFiles(PlaceForms forms, Networks networks) {
        this.forms = forms;
        this.networks = networks;
    }

    @GetMapping("/cities/{slug}/theme.css")
    ResponseEntity<String> theme(@PathVariable String slug) {
        var accent = forms.city(slug).accent().orElseThrow(Missing::new);
        return ResponseEntity.ok()
                .cacheControl(KEPT)
                .eTag(accent.toString().substring(1))
                .contentType(CSS)
                .body(ThemeSheet.of(accent));
    }

    @GetMapping("/cities/{slug}/crest.png")
    ResponseEntity<byte[]> crest(@PathVariable String slug) {
        var mark = forms.city(slug).crest().map(Crest::picture).orElseThrow(Missing::new);
        return ResponseEntity.ok()
                .cacheControl(KEPT)
                .eTag(mark)
                .contentType(MediaType.IMAGE_PNG)
                .body(networks.picture(mark).map(Picture::png).orElseThrow(Missing::new));
    }
}
