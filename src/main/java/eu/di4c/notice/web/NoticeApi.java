package eu.di4c.notice.web;

import eu.di4c.kernel.Slug;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeSearch;
import eu.di4c.notice.Notices;
import eu.di4c.site.Missing;
import eu.di4c.site.Visit;
import eu.di4c.site.api.Examples;
import eu.di4c.site.api.Listing;
import eu.di4c.site.api.Paging;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Public notices, for programs. */
@RestController
@RequestMapping(path = "/api/v1/notices", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "notices")
class NoticeApi implements Examples {

    private final Notices notices;

    NoticeApi(Notices notices) {
        this.notices = notices;
    }

    @GetMapping
    @Operation(summary = "Published notices, the latest first")
    Listing<NoticeFacts> notices(
            @RequestParam(defaultValue = "") String after, @RequestParam(defaultValue = Paging.USUAL) int most) {
        return new Paging(after, most)
                .of("/api/v1/notices", this::latest, Notice::slug, notice -> NoticeFacts.of(notice, this::isPublic));
    }

    @GetMapping("/{notice}")
    @Operation(
            summary = "One notice; of a withdrawn one only that it was, and why; a draft only for those who may see it")
    ResponseEntity<NoticeFacts> notice(@Parameter(hidden = true) Visit visit, @PathVariable String notice) {
        var seen = notices.seen(visit.by(), notice).orElseThrow(Missing::new);
        var facts = NoticeFacts.of(
                seen, slug -> notices.seen(visit.by(), slug.text()).isPresent());
        return seen.published().isPresent()
                ? ResponseEntity.ok(facts)
                : ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .eTag(seen.mark().text())
                        .body(facts);
    }

    private boolean isPublic(Slug notice) {
        return notices.shown(notice.text()).isPresent();
    }

    private List<Notice> latest(String after, int most) {
        return notices.published(new NoticeSearch(
                "", List.of(), Optional.of(after).filter(Slug::fits).map(Slug::new), most));
    }

    @Override
    public Optional<String> of(String parameter) {
        return parameter.equals("notice")
                ? notices.published(NoticeSearch.latest(1)).stream()
                        .findFirst()
                        .map(notice -> notice.slug().text())
                : Optional.empty();
    }
}
