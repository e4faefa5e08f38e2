package eu.di4c.notice.web;

import eu.di4c.document.Letterhead;
import eu.di4c.document.Logo;
import eu.di4c.document.Rendering;
import eu.di4c.document.Renderings;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticePaper;
import eu.di4c.notice.NoticeState;
import eu.di4c.notice.Notices;
import eu.di4c.site.Missing;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A published notice as a file: PDF for reading and keeping, DOCX for reuse; and the logo of its letterhead. */
@Controller
class NoticeDocuments {

    private final Notices notices;
    private final Renderings renderings;

    NoticeDocuments(Notices notices, Renderings renderings) {
        this.notices = notices;
        this.renderings = renderings;
    }

    @GetMapping("/notices/{slug}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String slug) {
        return file(published(slug), Rendering.PDF);
    }

    @GetMapping("/notices/{slug}.docx")
    ResponseEntity<byte[]> docx(@PathVariable String slug) {
        return file(published(slug), Rendering.DOCX);
    }

    @GetMapping("/notices/{slug}/logo.png")
    ResponseEntity<byte[]> logo(@PathVariable String slug) {
        Letterhead letterhead = published(slug).issuer().letterhead();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .contentType(MediaType.IMAGE_PNG)
                .body(letterhead.logo().map(Logo::png).orElseThrow(Missing::new));
    }

    private Notice published(String slug) {
        return notices.shown(slug)
                .filter(notice -> notice.state() instanceof NoticeState.Published)
                .orElseThrow(Missing::new);
    }

    private ResponseEntity<byte[]> file(Notice notice, Rendering rendering) {
        var name = ContentDisposition.inline()
                .filename(notice.slug() + "." + rendering.ending(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic())
                .header(HttpHeaders.CONTENT_LANGUAGE, notice.language().tag())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType(rendering.mediaType()))
                .body(renderings.of(NoticePaper.of(notice), rendering));
    }
}
