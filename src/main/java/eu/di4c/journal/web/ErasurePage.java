package eu.di4c.journal.web;

import eu.di4c.kernel.protection.Fate;
import eu.di4c.kernel.protection.Whom;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.part.Table;
import eu.di4c.site.part.Table.Column;
import eu.di4c.site.part.Table.Row;
import java.util.List;
import java.util.Optional;

/** What becomes of what is held about a person when she is erased, before anybody does it. */
public record ErasurePage(String title, String address, Optional<Table> fates, Form form, List<Link> trail) {

    static ErasurePage of(Whom whom, List<Fate> fates, Form form, Words words) {
        String title = words.of("journal.erasure.title", whom.name());
        String home = "/people/" + whom.id();
        return new ErasurePage(
                title,
                home + "/erasure",
                fates.isEmpty() ? Optional.empty() : Optional.of(table("fates", fates, words)),
                form,
                List.of(
                        Link.of(words.of("journal.protection.title"), "/data-protection"),
                        Link.of(words.of("journal.data.of", whom.name()), home + "/data"),
                        Link.of(title, home + "/erasure")));
    }

    static Table table(String id, List<Fate> fates, Words words) {
        return new Table(
                id,
                words.of("journal.fate.caption"),
                List.of(
                        Column.text(words.of("journal.fate.what")),
                        Column.figures(words.of("journal.fate.count")),
                        Column.text(words.of("journal.fate.outcome"))),
                fates.stream()
                        .map(fate -> new Row(
                                Phrase.of(words.of(fate.title())),
                                List.of(
                                        Phrase.of(words.number(fate.count())),
                                        Phrase.of(outcome(fate.outcome(), words)))))
                        .toList());
    }

    private static String outcome(Fate.Outcome outcome, Words words) {
        return switch (outcome) {
            case Fate.Outcome.Goes _ -> words.of("journal.fate.goes");
            case Fate.Outcome.Nameless _ -> words.of("journal.fate.nameless");
            case Fate.Outcome.Stays stays -> {
                String why = words.of("journal.why." + FormReader.code(stays.why()));
                String basis = words.of("journal.basis." + FormReader.code(stays.basis()));
                yield stays.until()
                        .map(until -> words.of("journal.fate.stays.until", until, why, basis))
                        .orElseGet(() -> words.of("journal.fate.stays", why, basis));
            }
        };
    }
}
