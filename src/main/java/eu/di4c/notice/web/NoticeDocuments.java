package eu.di4c.notice.web;

import eu.di4c.document.Logo;
import eu.di4c.document.Rendering;
import eu.di4c.document.Renderings;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticePaper;
import eu.di4c.notice.NoticeState;
import eu.di4c.notice.Notices;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
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

/** A notice as a file, a draft only for those who may see it: PDF for reading and keeping, DOCX for reuse; and the logo of its letterhead. */
@Controller
class NoticeDocuments {

    private final Notices notices;
    private final Renderings renderings;

    NoticeDocuments(Notices notices, Renderings renderings) {
        this.notices = notices;
        this.renderings = renderings;
    }

    @GetMapping("/notices/{slug}.pdf")
    ResponseEntity<byte[]> pdf(Visit visit, @PathVariable String slug) {
        return file(readable(visit, slug), Rendering.PDF);
    }

    @GetMapping("/notices/{slug}.docx")
    ResponseEntity<byte[]> docx(Visit visit, @PathVariable String slug) {
        return file(readable(visit, slug), Rendering.DOCX);
    }

    @GetMapping("/notices/{slug}/logo.png")
    ResponseEntity<byte[]> logo(Visit visit, @PathVariable String slug) {
        Notice notice = readable(visit, slug);
        return ResponseEntity.ok()
                .cacheControl(kept(notice, Duration.ofHours(1)))
                .contentType(MediaType.IMAGE_PNG)
                .body(notice.issuer().letterhead().logo().map(Logo::png).orElseThrow(Missing::new));
    }

    private Notice readable(Visit visit, String slug) {
        return notices.seen(visit.by(), slug)
                .filter(notice -> !(notice.state() instanceof NoticeState.Withdrawn))
                .orElseThrow(Missing::new);
    }

    /** What everybody may read, anybody may keep; of a draft nothing stays anywhere. */
    private static CacheControl kept(Notice notice, Duration time) {
        return notice.published().isPresent() ? CacheControl.maxAge(time).cachePublic() : CacheControl.noStore();
    }

    private ResponseEntity<byte[]> file(Notice notice, Rendering rendering) {
        var name = ContentDisposition.inline()
                .filename(notice.slug() + "." + rendering.ending(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(kept(notice, Duration.ofSeconds(30)))
                .header(HttpHeaders.CONTENT_LANGUAGE, notice.language().tag())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType(rendering.mediaType()))
                .body(renderings.of(NoticePaper.of(notice, notices.corrected(notice)), rendering));
    }
}
