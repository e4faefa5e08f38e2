package eu.di4c.site.web;

import eu.di4c.site.Assets;
import eu.di4c.site.Missing;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves style, script and mark, to be kept by the browser for ever. */
@Controller
class AssetPages {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    @GetMapping("/assets/{file}")
    ResponseEntity<Resource> asset(@PathVariable String file) {
        var asset = Assets.file(file).orElseThrow(Missing::new);
        return ResponseEntity.ok()
                .cacheControl(FOR_EVER)
                .header(HttpHeaders.CONTENT_TYPE, asset.type())
                .body(asset.content());
    }
}
