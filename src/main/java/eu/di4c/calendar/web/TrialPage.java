package eu.di4c.calendar.web;

import eu.di4c.calendar.SentTable;
import eu.di4c.calendar.table.TableAnswer;
import eu.di4c.calendar.table.TableAnswer.Remark;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Place;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Form;
import eu.di4c.site.part.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What bringing a table in would do: what was understood beside what was written, what is wrong, and what must be chosen.
 *
 * @param told in a sentence what would happen
 * @param isFit whether it can be brought in
 * @param questions cells that can be read in several ways
 * @param leave headings of columns that may be left out
 * @param hidden the choices made so far, as the form that brings it in repeats them
 */
public record TrialPage(
        String acronym,
        Place place,
        List<Link> trail,
        String file,
        String told,
        boolean isFit,
        Optional<Table> understood,
        Optional<Table> wrong,
        List<Question> questions,
        List<Choice> leave,
        List<Choice> encodings,
        List<Choice> dividers,
        List<Choice> hidden,
        Form form,
        String back) {

    /** A cell that can be read in several ways. */
    public record Question(String field, String told, List<Choice> readings) {}

    static TrialPage of(OpenCalendar open, SentTable sent, TableAnswer answer, Form form) {
        Words words = open.visit().words();
        List<Remark> wrong = answer instanceof TableAnswer.Refused(var remarks) ? remarks : List.of();
        List<Remark> understood = answer instanceof TableAnswer.Taken taken ? taken.understood() : List.of();
        Link here = Link.of(words.of("calendar.import"), open.home() + "/import");
        return new TrialPage(
                open.network().acronym(),
                open.shown().place(),
                open.shown().trail(here),
                words.of("calendar.import.file", sent.name(), sent.language()),
                told(answer, words),
                answer instanceof TableAnswer.Taken,
                table("understood", words.of("calendar.import.understood"), understood, words),
                table("wrong", words.of("calendar.import.wrong"), wrong, words),
                wrong.stream()
                        .filter(remark -> !remark.readings().isEmpty())
                        .map(remark -> question(remark, words))
                        .toList(),
                leave(wrong, form),
                TableChoices.ENCODINGS.stream()
                        .map(name -> new Choice(name, name))
                        .toList(),
                dividers(words),
                hidden(form),
                form,
                open.home() + "/import");
    }

    private static String told(TableAnswer answer, Words words) {
        return switch (answer) {
            case TableAnswer.Taken(boolean stored, int added, int changed, int unchanged, var cells) ->
                words.of("calendar.import.would", added, changed, unchanged);
            case TableAnswer.Refused(var remarks) -> words.of("calendar.import.refused", remarks.size());
        };
    }

    private static Optional<Table> table(String id, String caption, List<Remark> remarks, Words words) {
        return remarks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        id,
                        caption,
                        List.of(
                                Table.Column.text(words.of("calendar.act.written.cell")),
                                Table.Column.text(words.of("calendar.act.written.text")),
                                Table.Column.text(words.of(
                                        id.equals("wrong")
                                                ? "calendar.import.expected"
                                                : "calendar.act.written.understood"))),
                        remarks.stream()
                                .map(remark -> new Table.Row(
                                        Phrase.of(place(remark, words)),
                                        List.of(Phrase.of(remark.found()), Phrase.of(remark.told()))))
                                .toList()));
    }

    private static String place(Remark remark, Words words) {
        String cell = remark.place().name().isEmpty()
                ? words.of("calendar.import.wholeFile")
                : remark.place().name();
        return remark.heading().isEmpty() ? cell : cell + " (" + remark.heading() + ")";
    }

    private static Question question(Remark remark, Words words) {
        return new Question(
                "cell." + remark.place().name(),
                words.of("calendar.import.means", remark.found(), place(remark, words)),
                IntStream.rangeClosed(1, remark.readings().size())
                        .mapToObj(number -> new Choice(
                                String.valueOf(number), remark.readings().get(number - 1)))
                        .toList());
    }

    /** Columns whose headings are not known, and those that are left out already. */
    private static List<Choice> leave(List<Remark> wrong, Form form) {
        return Stream.concat(
                        wrong.stream()
                                .filter(remark -> remark.place().row() == 1
                                        && !remark.heading().isBlank()
                                        && remark.heading().equals(remark.found()))
                                .map(Remark::heading),
                        form.values("left").stream())
                .distinct()
                .map(heading -> new Choice(heading, heading))
                .toList();
    }

    private static List<Choice> dividers(Words words) {
        return List.of(
                new Choice("comma", words.of("calendar.import.divider.comma")),
                new Choice("semicolon", words.of("calendar.import.divider.semicolon")),
                new Choice("tab", words.of("calendar.import.divider.tab")));
    }

    private static List<Choice> hidden(Form form) {
        return form.typed().entrySet().stream()
                .filter(field -> field.getKey().startsWith("cell.")
                        || List.of("left", "sheet", "encoding", "divider").contains(field.getKey()))
                .flatMap(field -> field.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> new Choice(field.getKey(), value)))
                .toList();
    }
}
