package eu.di4c.notice.web;

import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeState;
import eu.di4c.notice.Refusal;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import java.util.List;
import java.util.Optional;

/**
 * Asks where and how long a published notice hung for everybody to read.
 *
 * @param gap why that cannot be noted
 */
public record NoticePostingPage(
        Optional<String> gap, Form form, Phrase notice, String back, Place place, List<Link> trail) {

    static NoticePostingPage of(Notice notice, Network network, Form form, Words words) {
        return new NoticePostingPage(
                notice.state() instanceof NoticeState.Published
                        ? Optional.empty()
                        : Optional.of(words.of(Refusal.NOT_PUBLISHED.message())),
                form,
                NoticeWords.phrase(notice.wording().title(), notice, words),
                NoticePages.address(notice),
                NetworkPlace.of(network, words),
                NoticeTrail.of(network, notice, words, words.of("notice.deed.posting"), "/posting"));
    }

    static Form form(Notice notice, Words words) {
        var form = Form.empty();
        for (var posting : notice.posting().stream().toList()) {
            form = form.with("from", posting.from().map(words::date).orElse(""))
                    .with("to", posting.to().map(words::date).orElse(""))
                    .with("where", posting.where().orElse(""))
                    .with("proof", posting.proof().orElse(""));
        }
        return form;
    }
}
