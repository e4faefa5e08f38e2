package eu.di4c.notice.web;

import eu.di4c.document.SafeHtml;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.notice.Notice;
import eu.di4c.site.Link;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import java.util.List;
import java.util.Optional;

/**
 * The words of a draft, to be changed.
 *
 * @param about who issues it, in which language
 * @param language BCP 47 tag of the language in which it is written
 * @param preview how the typed text will look
 */
public record NoticeWordingPage(
        Form form,
        String about,
        String language,
        Optional<SafeHtml> preview,
        String back,
        Place place,
        List<Link> trail) {

    static NoticeWordingPage of(Notice notice, Network network, Form form, Optional<SafeHtml> preview, Words words) {
        return new NoticeWordingPage(
                form,
                words.of(
                        "notice.wording.about",
                        notice.issuer().letterhead().organisation(),
                        words.name(notice.language())),
                notice.language().tag(),
                preview,
                NoticePages.address(notice),
                NetworkPlace.of(network, words),
                NoticeTrail.of(network, notice, words, words.of("notice.deed.wording"), "/wording"));
    }
}
