package eu.di4c.network;

import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Contact;
import eu.di4c.site.part.Counter;
import eu.di4c.site.part.Fact;
import eu.di4c.site.part.Several;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The help of a city in person, in words. */
public final class HelpInPerson {

    private HelpInPerson() {}

    /** What is stated of the help of a city; empty when nothing is. */
    public static Optional<Counter> of(City city, Words words) {
        return city.help()
                .map(help -> new Counter(
                        new Link(words.text(city.names()), "/cities/" + city.slug() + "#help"),
                        help.telephone().map(HelpInPerson::call),
                        facts(help, words)));
    }

    private static Contact call(Telephone telephone) {
        return new Contact(telephone.text(), "tel:" + telephone.dialled());
    }

    private static List<Fact> facts(Help help, Words words) {
        var facts = new ArrayList<Fact>();
        help.telephone().ifPresent(number -> facts.add(new Fact(words.of("network.help.telephone"), call(number))));
        help.email()
                .ifPresent(address ->
                        facts.add(new Fact(words.of("network.help.email"), new Contact(address, "mailto:" + address))));
        help.counter().ifPresent(place -> facts.add(new Fact(words.of("network.help.counter"), words.text(place))));
        var hours = hours(help, words);
        if (!hours.isEmpty()) {
            facts.add(new Fact(words.of("network.help.hours"), new Several(hours)));
        }
        if (!help.languages().isEmpty()) {
            facts.add(Fact.of(
                    words.of("network.help.languages"),
                    words.list(help.languages().stream().map(words::name).toList())));
        }
        help.relay().ifPresent(text -> facts.add(new Fact(words.of("network.help.relay"), words.text(text))));
        return facts;
    }

    /** A line for each day that is stated, in the order of the reader's week; of the others nothing is known. */
    private static List<Content> hours(Help help, Words words) {
        var lines = new ArrayList<Content>();
        for (var day : words.week()) {
            var open = help.on(day);
            if (!open.isEmpty()) {
                lines.add(Phrase.of(words.of(
                        "network.help.day",
                        words.weekday(day),
                        open.stream()
                                .map(span -> words.time(span.from()) + "–" + words.time(span.until()))
                                .collect(Collectors.joining(", ")))));
            }
        }
        help.remark().ifPresent(text -> lines.add(words.text(text)));
        return lines;
    }
}
