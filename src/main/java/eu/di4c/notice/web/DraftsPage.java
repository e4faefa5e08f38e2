package eu.di4c.notice.web;

import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.notice.Notice;
import eu.di4c.site.Link;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The notices about a network that are begun and not published, as far as this reader may see them. */
public record DraftsPage(String title, List<Row> rows, List<Link> deeds, Place place, List<Link> trail) {

    /** One draft: its title, who issues it, when somebody last worked on it. */
    public record Row(Link notice, String issuer, Optional<Locale> issuerLanguage, String about) {}

    static DraftsPage of(Network network, List<Notice> drafts, boolean mayWrite, Words words) {
        return new DraftsPage(
                words.of("notice.drafts.title", network.acronym()),
                drafts.stream().map(draft -> row(draft, words)).toList(),
                mayWrite
                        ? List.of(Link.of(words.of("notice.deed.new"), NoticeTrail.home(network) + "/new"))
                        : List.of(),
                NetworkPlace.of(network, words),
                NoticeTrail.of(network, words, words.of("notice.drafts.short"), "/drafts"));
    }

    private static Row row(Notice draft, Words words) {
        var letterhead = draft.issuer().letterhead();
        var last = draft.steps().getLast();
        return new Row(
                NoticeTrail.link(draft, words),
                letterhead.organisation(),
                Optional.of(letterhead.language().locale()).filter(language -> !words.speaks(language)),
                words.of(
                        "notice.drafts.about",
                        words.name(draft.language()),
                        words.date(NoticePage.day(last.at())),
                        last.by()));
    }
}
