package eu.di4c.exchange.web;

import eu.di4c.exchange.Import;
import eu.di4c.exchange.ImportFindings;
import eu.di4c.exchange.ImportPart;
import eu.di4c.exchange.ImportRun;
import eu.di4c.exchange.Trouble;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Visit;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import eu.di4c.site.part.Table;
import eu.di4c.site.part.Tag;
import eu.di4c.site.part.Tone;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One import: how far it is, or what was found.
 *
 * @param parts what is done, what is being done and what is left; empty unless it is on the way
 * @param done how many parts are done
 * @param said what came of it, as a headline and what it means
 * @param network the network that was stored
 * @param cancelled by whom and when it was cancelled
 * @param changedMeanwhile whether it was to be stored, but would do something else now than was seen
 */
public record ImportPage(
        String address,
        String name,
        Tag state,
        boolean onTheWay,
        List<Part> parts,
        int done,
        Tone tone,
        String said,
        String means,
        boolean changedMeanwhile,
        Optional<Table> troubles,
        int more,
        List<Phrase> changes,
        List<Phrase> warnings,
        boolean canBeTried,
        boolean canBeStored,
        Optional<Link> network,
        Optional<String> cancelled,
        Form form,
        List<Link> trail) {

    private static final List<ImportPart> PARTS = List.of(ImportPart.values());

    /** One part of the work, and how far it is. */
    public record Part(String name, Tag state) {}

    static ImportPage of(Import file, Form form, Instant now, Visit visit) {
        var words = visit.words();
        var progress = ImportProgress.of(file, now);
        var run = file.run();
        var found = found(run);
        return new ImportPage(
                ImportPages.address(file),
                ImportListPage.name(file, words),
                progress.tag(words),
                progress.isOnTheWay(),
                progress.isOnTheWay() ? parts(run, words) : List.of(),
                run.part().map(PARTS::indexOf).orElse(0),
                progress.tone(),
                words.of("exchange.said." + progress.word()),
                words.of("exchange.means." + progress.word()),
                run.kind() == ImportRun.Kind.STORING && run.ended(ImportRun.Outcome.TRIED),
                found.troubles().isEmpty() ? Optional.empty() : Optional.of(troubles(found.troubles(), words)),
                found.more(),
                english(found.changes(), words),
                english(found.warnings(), words),
                file.canBeTried(now) && !file.canBeStored() && !run.ended(ImportRun.Outcome.REFUSED),
                file.canBeStored(),
                network(run, found),
                cancelled(run, visit),
                form,
                ImportNewPage.trail(words, Link.of(ImportListPage.name(file, words), ImportPages.address(file))));
    }

    private static ImportFindings found(ImportRun run) {
        return run.ended()
                .map(ImportRun.Ended::findings)
                .orElseGet(() -> new ImportFindings(Optional.empty(), List.of(), 0, List.of(), List.of()));
    }

    /** Only who handed it in can have cancelled it, and only she sees it. */
    private static Optional<String> cancelled(ImportRun run, Visit visit) {
        var words = visit.words();
        return run.ended()
                .filter(end -> end.outcome() == ImportRun.Outcome.CANCELLED)
                .map(end -> end.at().atZone(ZoneId.systemDefault()))
                .map(at -> words.of(
                        "exchange.cancelled", visit.by().name(), at.toLocalDate(), words.time(at.toLocalTime())));
    }

    private static Optional<Link> network(ImportRun run, ImportFindings found) {
        return found.network()
                .filter(_ -> run.ended(ImportRun.Outcome.STORED) || run.ended(ImportRun.Outcome.UNCHANGED))
                .map(code -> Link.of(code, "/networks/" + code));
    }

    private static List<Part> parts(ImportRun run, Words words) {
        int now = run.part().map(PARTS::indexOf).orElse(-1);
        var parts = new ArrayList<Part>();
        for (ImportPart part : PARTS) {
            int far = Integer.compare(PARTS.indexOf(part), now);
            parts.add(new Part(
                    words.of("exchange.part." + part.name().toLowerCase(Locale.ROOT)),
                    far < 0
                            ? new Tag(words.of("exchange.part.is.done"), Tone.GOOD)
                            : far == 0
                                    ? new Tag(words.of("exchange.part.is.now"), Tone.BUSY)
                                    : new Tag(words.of("exchange.part.is.left"), Tone.PLAIN)));
        }
        return parts;
    }

    private static Table troubles(List<Trouble> troubles, Words words) {
        return new Table(
                "troubles",
                words.of("exchange.troubles"),
                List.of(
                        Table.Column.text(words.of("exchange.trouble.path")),
                        Table.Column.figures(words.of("exchange.trouble.line")),
                        Table.Column.text(words.of("exchange.trouble.found")),
                        Table.Column.text(words.of("exchange.trouble.expected"))),
                troubles.stream().map(trouble -> row(trouble, words)).toList());
    }

    private static Table.Row row(Trouble trouble, Words words) {
        return new Table.Row(
                Phrase.of(trouble.path().isEmpty() ? words.of("exchange.trouble.whole") : trouble.path()),
                List.of(
                        Phrase.of(trouble.line() > 0 ? words.number(trouble.line()) : ""),
                        english(trouble.found(), words),
                        english(trouble.expected(), words)));
    }

    /** What the reader of files says, it says in English. */
    private static Phrase english(String text, Words words) {
        return words.speaks(Locale.ENGLISH) ? Phrase.of(text) : new Phrase(text, Optional.of(Locale.ENGLISH));
    }

    private static List<Phrase> english(List<String> texts, Words words) {
        return texts.stream().map(text -> english(text, words)).toList();
    }
}
