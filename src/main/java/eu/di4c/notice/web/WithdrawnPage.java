package eu.di4c.notice.web;

import eu.di4c.kernel.LocalText;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeState;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import java.util.List;

/** What stands in the place of a notice that was withdrawn: that it was, when, and why. */
public record WithdrawnPage(Phrase title, String issuer, String when, Phrase reason, Place place, List<Link> trail) {

    static WithdrawnPage of(Notice notice, NoticeState.Withdrawn state, Network network, Words words) {
        var title = NoticeWords.phrase(notice.wording().title(), notice, words);
        return new WithdrawnPage(
                title,
                notice.issuer().letterhead().organisation(),
                words.date(NoticePage.day(state.at())),
                words.phrase(new LocalText.Version(notice.language().locale(), state.reason())),
                NetworkPlace.of(network, words),
                NetworkPlace.trail(
                        network,
                        words,
                        Link.of(words.of("notice.list.title"), NetworkPlace.home(network) + "/notices"),
                        new Link(title, NoticePages.address(notice))));
    }
}
