package eu.di4c.notice;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Recorded;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.search.FoundKind;
import eu.di4c.search.Renewal;
import eu.di4c.search.SearchEntry;
import eu.di4c.search.Sought;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Published notices, as everybody finds them; drafts and what was withdrawn are not found. */
@Component
class NoticeSought implements Sought {

    private static final int PAGE = 100;
    private static final Pattern MARKUP = Pattern.compile("[*_#>`|]+");

    private final NoticeStore store;

    NoticeSought(NoticeStore store) {
        this.store = store;
    }

    @Override
    public List<Renewal> after(Recorded deed) {
        return deed.subject().kind().equals("notice")
                ? List.of(notice(new Slug(deed.subject().key())))
                : List.of();
    }

    @Override
    public Stream<Renewal> all() {
        var first = NoticeSearch.latest(PAGE);
        return Stream.iterate(
                        store.published(first),
                        page -> !page.isEmpty(),
                        page -> store.published(new NoticeSearch(
                                "", List.of(), Optional.of(page.getLast().slug()), PAGE)))
                .flatMap(List::stream)
                .map(notice -> notice(notice.slug()));
    }

    private Renewal notice(Slug slug) {
        return Renewal.of(
                new SubjectRef("notice", slug.text()),
                () -> store.notice(slug)
                        .filter(notice -> notice.state() instanceof NoticeState.Published)
                        .map(NoticeSought::entry));
    }

    private static SearchEntry entry(Notice notice) {
        String language = notice.language().tag();
        var texts = Stream.of(notice.wording().subject(), plain(notice.wording().body()))
                .filter(text -> !text.isBlank())
                .map(text -> LocalText.of(language, text))
                .toList();
        return new SearchEntry(
                new SubjectRef("notice", notice.slug().text()),
                FoundKind.NOTICE,
                "/notices/" + notice.slug(),
                LocalText.of(language, notice.wording().title()),
                List.of(),
                texts);
    }

    /** The words of a text without its marks of Markdown. */
    private static String plain(String markdown) {
        return MARKUP.matcher(markdown).replaceAll("").replaceAll("\\s+", " ").strip();
    }
}
