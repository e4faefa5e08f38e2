package eu.di4c.overview.web;

import eu.di4c.network.City;
import eu.di4c.notice.Notice;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Form;
import eu.di4c.site.part.Tag;
import eu.di4c.site.part.Tone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The corner of the first page for whoever lives somewhere: the city that she chose with what is planned and published there, or
 * the cities among which she may choose.
 *
 * @param city its name; empty until one is chosen
 * @param acts what she may do next
 * @param notices the latest that were published about the networks of the city, or anywhere
 * @param choices the cities; none when one is chosen or there are none
 */
public record YourCity(Optional<Phrase> city, List<Link> acts, List<Published> notices, List<Choice> choices) {

    /** A notice, whether it corrects another, and whose it is, since when and in which language. */
    public record Published(Link notice, Optional<Tag> correction, Phrase issuer, String about) {}

    /** The form in which a city is chosen. */
    public Form form() {
        return Form.empty();
    }

    static YourCity of(City city, List<Notice> notices, Words words) {
        Phrase name = words.text(city.names());
        return new YourCity(
                Optional.of(name),
                List.of(
                        Link.of(words.of("overview.city.plans", name), "/cities/" + city.slug()),
                        Link.of(words.of("overview.city.subscribe", name), "/subscription?city=" + city.slug()),
                        Link.of(words.of("overview.city.other"), "/?city=")),
                published(notices, words),
                List.of());
    }

    static YourCity among(List<City> cities, List<Notice> notices, Words words) {
        return new YourCity(
                Optional.empty(),
                List.of(
                        Link.of(words.of("overview.city.search"), "/search"),
                        Link.of(words.of("overview.city.subscribe.all"), "/subscription")),
                published(notices, words),
                cities.stream()
                        .map(city -> new Choice(city.slug().text(), words.plain(city.names())))
                        .sorted(Comparator.comparing(Choice::label, words.order()))
                        .toList());
    }

    private static List<Published> published(List<Notice> notices, Words words) {
        return notices.stream().map(notice -> published(notice, words)).toList();
    }

    private static Published published(Notice notice, Words words) {
        var language = Optional.of(notice.language().locale()).filter(locale -> !words.speaks(locale));
        return new Published(
                new Link(new Phrase(notice.wording().title(), language), "/notices/" + notice.slug()),
                notice.corrects().map(_ -> new Tag(words.of("notice.list.correction"), Tone.BUSY)),
                issuer(notice, words),
                words.of(
                        "notice.list.about",
                        notice.wording().number().map(Object::toString).orElse("none"),
                        LocalDate.ofInstant(notice.published().orElseThrow(), ZoneId.systemDefault()),
                        words.name(notice.language())));
    }

    private static Phrase issuer(Notice notice, Words words) {
        var letterhead = notice.issuer().letterhead();
        return new Phrase(
                letterhead.organisation(),
                Optional.of(letterhead.language().locale()).filter(locale -> !words.speaks(locale)));
    }
}
