package eu.di4c.journal.web;

import eu.di4c.journal.Agreement;
import eu.di4c.journal.Agreement.Subject;
import eu.di4c.journal.ErasureWish;
import eu.di4c.kernel.protection.Told;
import eu.di4c.kernel.protection.Whom;
import eu.di4c.site.Link;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.site.part.Table;
import eu.di4c.site.part.Table.Column;
import eu.di4c.site.part.Table.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that is held about one person, for herself or for who protects data.
 *
 * @param lead what all this is
 * @param own whether she reads it herself
 * @param file address of the same as a file
 * @param choices what she may agree to; empty when somebody else reads
 * @param wish when she asked to be erased, if nobody has seen to it
 */
public record DataPage(
        String title,
        String lead,
        boolean own,
        String file,
        String erasure,
        List<Section> sections,
        List<Choice> choices,
        Optional<String> wish,
        List<Link> trail) {

    /** How many things of one kind the page shows; the file has all. */
    static final int SHOWN = 20;

    /** One kind of things; the first of them when there are many. */
    public record Section(Table table, Optional<String> more) {}

    /** Something one may agree to: its words, and since when she does. */
    public record Choice(String code, String title, String text, Optional<String> since) {}

    static DataPage of(
            Whom whom,
            List<Section> sections,
            List<Agreement> agreements,
            Optional<ErasureWish> wish,
            boolean own,
            Visit visit) {
        var words = visit.words();
        String address = own ? "/account/data" : "/people/" + whom.id() + "/data";
        String title = own ? words.of("journal.data.own") : words.of("journal.data.of", whom.name());
        return new DataPage(
                title,
                words.of(own ? "journal.data.lead.own" : "journal.data.lead"),
                own,
                address + ".json",
                "/people/" + whom.id() + "/erasure",
                sections,
                own ? choices(agreements, words) : List.of(),
                wish.map(asked -> day(asked.asked(), words)),
                List.of(
                        own
                                ? Link.of(words.of("people.account.title"), "/account")
                                : Link.of(words.of("journal.protection.title"), "/data-protection"),
                        Link.of(title, address)));
    }

    static Section section(String id, Told kind, DataWords words) {
        var fields = new LinkedHashSet<String>();
        kind.things().forEach(thing -> fields.addAll(thing.keySet()));
        var rows = kind.things().stream()
                .limit(SHOWN)
                .map(thing -> row(thing, List.copyOf(fields), words))
                .toList();
        int left = kind.things().size() - rows.size();
        return new Section(
                new Table(
                        id,
                        words.title(kind.title()),
                        fields.stream()
                                .map(field -> Column.text(words.head(field)))
                                .toList(),
                        rows),
                left > 0 ? Optional.of(words.words().of("journal.data.more", left)) : Optional.empty());
    }

    private static Row row(Map<String, String> thing, List<String> fields, DataWords words) {
        var cells = fields.stream().map(field -> words.content(field, thing)).toList();
        return new Row(cells.getFirst(), cells.subList(1, cells.size()));
    }

    private static List<Choice> choices(List<Agreement> agreements, Words words) {
        return List.of(Subject.values()).stream()
                .map(subject -> choice(
                        subject,
                        agreements.stream()
                                .filter(agreement -> agreement.subject() == subject
                                        && agreement.withdrawn().isEmpty())
                                .findFirst(),
                        words))
                .toList();
    }

    /** The words that she read, if she agrees; else those of today. */
    private static Choice choice(Subject subject, Optional<Agreement> given, Words words) {
        int version = given.map(Agreement::version).orElse(subject.version());
        return new Choice(
                subject.code(),
                words.of("journal.agreement.title." + subject.code()),
                words.of("journal.agreement.text." + subject.code() + "." + version),
                given.map(agreement -> words.of("journal.agreement.since", day(agreement.given(), words))));
    }

    private static String day(Instant at, Words words) {
        return words.date(LocalDate.ofInstant(at, ZoneId.systemDefault()));
    }
}
