package eu.di4c.notice.web;

import eu.di4c.document.SafeHtml;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticePaper;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import java.util.List;
import java.util.Optional;

/**
 * Asks whether something shall really be done with a notice, and shows the words that it will be done with.
 *
 * @param gap why it cannot be done
 * @param language BCP 47 tag of the letter
 * @param reference number and date under the title, in the language of the letter
 */
public record NoticeStepPage(
        String title,
        String lead,
        Optional<String> gap,
        boolean asksReason,
        boolean grave,
        String button,
        Form form,
        Phrase notice,
        String language,
        List<String> reference,
        SafeHtml text,
        String back,
        Place place,
        List<Link> trail) {

    static NoticeStepPage of(
            NoticeDeed deed, Notice notice, Optional<Notice> elder, Network network, Form form, Words words) {
        String messages = "notice.step." + deed.word();
        return new NoticeStepPage(
                words.of(messages + ".title"),
                words.of(messages + ".lead"),
                deed.gap(notice).map(because -> words.of(because.message())),
                deed.asksReason(),
                deed.isGrave(),
                words.of(messages + ".button"),
                form,
                NoticeWords.phrase(notice.wording().title(), notice, words),
                notice.language().tag(),
                NoticePaper.reference(notice),
                NoticePaper.text(notice, elder),
                NoticePages.address(notice),
                NetworkPlace.of(network, words),
                NoticeTrail.of(network, notice, words, words.of("notice.deed." + deed.word()), "/" + deed.word()));
    }
}
