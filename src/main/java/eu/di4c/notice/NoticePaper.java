package eu.di4c.notice;

import eu.di4c.document.Document;
import eu.di4c.document.Look;
import eu.di4c.document.Markdown;
import eu.di4c.document.SafeHtml;
import eu.di4c.site.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A notice as it is put on paper, in its own language: the letterhead, the emblem, number and date, the text, whom to ask. */
public final class NoticePaper {

    private NoticePaper() {}

    public static Document of(Notice notice) {
        var wording = notice.wording();
        return new Document(
                notice.language(),
                new Document.Title(wording.title(), wording.subject(), reference(notice)),
                wording.dated().orElseGet(() -> madeOn(notice)),
                look(notice),
                text(notice));
    }

    /** Number and date as they stand under the title, and that it is a draft; what is not given is not there. */
    public static List<String> reference(Notice notice) {
        var words = Words.in(notice.language());
        var wording = notice.wording();
        return Stream.of(
                        Optional.of(words.of("notice.draft.mark"))
                                .filter(_ -> notice.published().isEmpty()),
                        wording.number().map(number -> words.of("notice.number", number.toString())),
                        wording.dated().map(words::date))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The text with its closing lines, once it is published as they were then. */
    public static SafeHtml text(Notice notice) {
        String closing = notice.closing().orElseGet(() -> closing(notice));
        return Markdown.html(notice.wording().body() + "\n\n" + closing);
    }

    /** What it corrects and whom to ask, in the words of today. */
    static String closing(Notice notice) {
        var words = Words.in(notice.language());
        var ending = new StringBuilder();
        notice.corrects()
                .ifPresent(elder -> ending.append("\n\n").append(words.of("notice.corrects.text", elder.text())));
        notice.steps()
                .getFirst()
                .reason()
                .ifPresent(reason -> ending.append(' ').append(words.of("notice.corrects.reason", reason)));
        notice.wording()
                .contact()
                .ifPresent(contact -> ending.append("\n\n").append(words.of("notice.contact.text", contact)));
        return ending.toString().strip();
    }

    public static Look look(Notice notice) {
        return new Look(
                Optional.of(notice.issuer().letterhead()), notice.issuer().mark(notice.language()));
    }

    /** The day of publication, or of the draft while it is one. */
    private static LocalDate madeOn(Notice notice) {
        return LocalDate.ofInstant(
                notice.published().orElse(notice.steps().getFirst().at()), ZoneOffset.UTC);
    }
}
