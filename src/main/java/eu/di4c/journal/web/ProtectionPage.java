package eu.di4c.journal.web;

import eu.di4c.journal.ErasureWish;
import eu.di4c.journal.Processing;
import eu.di4c.kernel.protection.Fate;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.part.Several;
import eu.di4c.site.part.Table;
import eu.di4c.site.part.Table.Column;
import eu.di4c.site.part.Table.Row;
import eu.di4c.site.part.Verbatim;
import gg.jte.Content;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The register of processing, for everybody; and for who protects data, what is to be done.
 *
 * @param columns where it stands in the database, by part of the program
 * @param wishes people who asked to be erased; empty when the reader does not protect data
 * @param due what has passed its term
 * @param clears when and by what that is erased
 */
public record ProtectionPage(
        Table register, Table columns, List<Link> wishes, Optional<Table> due, String clears, List<Link> trail) {

    /** What makes two lines one: all but where it stands. */
    private record Line(String what, String why, String basis, String kept) {}

    static ProtectionPage of(
            List<Processing> register, List<Link> wishes, List<Fate> due, boolean nightly, Words words) {
        return new ProtectionPage(
                table(register, words),
                columns(register, words),
                wishes,
                due.isEmpty() ? Optional.empty() : Optional.of(ErasurePage.table("due", due, words)),
                words.of(nightly ? "journal.protection.due.nightly" : "journal.protection.due.text"),
                List.of(Link.of(words.of("journal.protection.title"), "/data-protection")));
    }

    static Link wish(ErasureWish wish, String name, Words words) {
        var asked = LocalDate.ofInstant(wish.asked(), ZoneId.systemDefault());
        return Link.of(words.of("journal.protection.wish", asked, name), "/people/" + wish.person() + "/erasure");
    }

    private static Table table(List<Processing> register, Words words) {
        Map<Line, Set<String>> lines = new LinkedHashMap<>();
        register.forEach(said -> lines.computeIfAbsent(line(said, words), _ -> new TreeSet<>(words.order()))
                .add(part(said, words)));
        return new Table(
                "register",
                words.of("journal.protection.register"),
                List.of(
                        Column.text(words.of("journal.protection.what")),
                        Column.text(words.of("journal.protection.why")),
                        Column.text(words.of("journal.protection.basis")),
                        Column.text(words.of("journal.protection.kept")),
                        Column.text(words.of("journal.protection.where"))),
                lines.entrySet().stream()
                        .map(line -> row(line.getKey(), line.getValue()))
                        .toList());
    }

    private static Table columns(List<Processing> register, Words words) {
        Map<String, Set<String>> parts = new TreeMap<>(words.order());
        register.forEach(said ->
                parts.computeIfAbsent(part(said, words), _ -> new TreeSet<>()).addAll(said.columns()));
        return new Table(
                "columns",
                words.of("journal.protection.columns"),
                List.of(
                        Column.text(words.of("translation.interface.part")),
                        Column.text(words.of("journal.protection.where"))),
                parts.entrySet().stream()
                        .map(part -> new Row(
                                Phrase.of(part.getKey()),
                                List.of(new Several(part.getValue().stream()
                                        .<Content>map(Verbatim::new)
                                        .toList()))))
                        .toList());
    }

    /** The part of the program that holds it, as people call it. */
    private static String part(Processing said, Words words) {
        return words.of("translation.family." + said.module());
    }

    private static Row row(Line line, Set<String> parts) {
        return new Row(
                Phrase.of(line.what()),
                List.of(
                        Phrase.of(line.why()),
                        Phrase.of(line.basis()),
                        Phrase.of(line.kept()),
                        new Several(parts.stream().<Content>map(Phrase::of).toList())));
    }

    private static Line line(Processing said, Words words) {
        return new Line(
                words.of("journal.what." + FormReader.code(said.what())),
                words.of("journal.why." + FormReader.code(said.why())),
                words.of("journal.basis." + FormReader.code(said.basis())),
                said.kept()
                        .map(kept -> kept(kept, FormReader.code(said.after()), words))
                        .orElseGet(() -> words.of("journal.kept.ever")));
    }

    private static String kept(Period kept, String after, Words words) {
        return words.of(
                "journal.kept." + after, words.of("journal.kept", kept.getYears(), kept.getMonths(), kept.getDays()));
    }
}
