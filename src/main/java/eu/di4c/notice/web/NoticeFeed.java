package eu.di4c.notice.web;

import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeSearch;
import eu.di4c.notice.Notices;
import eu.di4c.site.Visit;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The latest notices as an Atom feed (RFC 4287), for those who want to be told. */
@Controller
class NoticeFeed {

    private static final int LATEST = 50;
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final Notices notices;

    NoticeFeed(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/notices/feed.atom")
    ResponseEntity<byte[]> feed(Visit visit) {
        List<Notice> latest = notices.published(NoticeSearch.latest(LATEST));
        String base =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return ResponseEntity.ok().contentType(ATOM).body(new AtomWriter(base, visit.words()).write(latest));
    }
}
