package eu.di4c.notice.web;

import eu.di4c.kernel.Slug;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeSearch;
import eu.di4c.notice.Notices;
import eu.di4c.site.Cell;
import eu.di4c.site.Listed;
import eu.di4c.site.Words;
import java.util.List;
import java.util.Optional;

/** Notices and drafts, to be taken out. */
final class NoticeLists {

    private static final int AT_A_TIME = 200;

    private NoticeLists() {}

    /** All published notices that a search finds, whichever page of it was shown. */
    static Listed<Notice> published(Notices notices, String text, Optional<Slug> network, Words words) {
        return common(
                        Listed.paged(
                                "notices",
                                last -> notices.published(new NoticeSearch(
                                        text, network.stream().toList(), last.map(Notice::slug), AT_A_TIME))),
                        words)
                .with(
                        "subject",
                        words.of("site.field.subject"),
                        notice -> Cell.text(notice.wording().subject()))
                .with(
                        "number",
                        words.of("site.field.number"),
                        notice -> Cell.text(notice.wording().number().map(Object::toString)))
                .with(
                        "dated",
                        words.of("site.field.dated"),
                        notice -> Cell.day(notice.wording().dated()))
                .with("published", words.of("notice.published"), notice -> Cell.moment(notice.published()))
                .with(
                        "corrects",
                        words.of("notice.list.correction"),
                        notice -> Cell.text(notice.corrects().map(Slug::text)));
    }

    static Listed<Notice> drafts(List<Notice> drafts, Words words) {
        return common(Listed.of("drafts", drafts), words)
                .with(
                        "changed",
                        words.of("site.field.dated"),
                        notice -> new Cell.Moment(notice.steps().getLast().at()))
                .with(
                        "changedBy",
                        words.of("site.list.by"),
                        notice -> Cell.text(notice.steps().getLast().by()));
    }

    private static Listed<Notice> common(Listed<Notice> list, Words words) {
        return list.with(
                        "notice",
                        words.of("site.field.slug"),
                        notice -> Cell.text(notice.slug().text()))
                .with(
                        "title",
                        words.of("site.field.title"),
                        notice -> Cell.text(notice.wording().title()))
                .with(
                        "language",
                        words.of("site.field.language"),
                        notice -> new Cell.Coded(notice.language().tag(), words.name(notice.language())))
                .with(
                        "network",
                        words.of("calendar.shift.network"),
                        notice -> Cell.text(notice.issuer().network().text()))
                .with(
                        "issuer",
                        words.of("site.field.organisation"),
                        notice -> Cell.text(notice.issuer().letterhead().organisation()));
    }
}
