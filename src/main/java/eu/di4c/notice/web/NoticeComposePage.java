package eu.di4c.notice.web;

import eu.di4c.kernel.Language;
import eu.di4c.network.Network;
import eu.di4c.network.NetworkPlace;
import eu.di4c.network.Partner;
import eu.di4c.notice.Notice;
import eu.di4c.site.Link;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Asks for whom, in which language and for which day a notice is to be composed.
 *
 * @param original the notice of which it will be a version in another language
 */
public record NoticeComposePage(
        String title,
        Form form,
        List<Choice> partners,
        List<Choice> languages,
        Optional<Link> original,
        String back,
        Place place,
        List<Link> trail) {

    static NoticeComposePage of(
            Network network, List<Partner> partners, Form form, Optional<Notice> original, Words words) {
        String title = words.of("notice.new.title", network.acronym());
        return new NoticeComposePage(
                title,
                form,
                partners.stream().map(partner -> choice(partner, words)).toList(),
                Arrays.stream(Language.values())
                        .filter(language -> original.filter(notice -> notice.language() == language)
                                .isEmpty())
                        .map(language -> new Choice(language.tag(), words.name(language)))
                        .toList(),
                original.map(notice -> NoticeTrail.link(notice, words)),
                original.map(NoticePages::address).orElseGet(() -> NoticeTrail.home(network)),
                NetworkPlace.of(network, words),
                NoticeTrail.of(network, words, words.of("notice.new.short"), "/new"));
    }

    private static Choice choice(Partner partner, Words words) {
        return new Choice(
                partner.slug().text(),
                words.of(
                        "notice.new.partner.choice",
                        words.plain(partner.city().names()),
                        words.plain(partner.organisation().legalName())));
    }
}
