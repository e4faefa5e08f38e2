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

    /**
     * The whole letter.
     *
     * @param elder the notice that this one corrects, if it corrects one
     */
    public static Document of(Notice notice, Optional<Notice> elder) {
        var wording = notice.wording();
        return new Document(
                notice.language(),
                new Document.Title(wording.title(), wording.subject(), underTitle(notice)),
                day(notice),
                look(notice),
                text(notice, elder));
    }

    /** Paper says itself that it is a draft; a page says it in the language of its reader. */
    private static List<String> underTitle(Notice notice) {
        var mark = notice.published().isPresent()
                ? Stream.<String>empty()
                : Stream.of(Words.in(notice.language()).of("notice.draft.mark"));
        return Stream.concat(mark, reference(notice).stream()).toList();
    }

    /** Number and date as they stand under the title; what is not given is not there. */
    public static List<String> reference(Notice notice) {
        var words = Words.in(notice.language());
        var wording = notice.wording();
        return Stream.of(
                        wording.number().map(number -> words.of("notice.number", number.toString())),
                        wording.dated().map(words::date))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The text with its closing lines, once it is published as they were then. */
    public static SafeHtml text(Notice notice, Optional<Notice> elder) {
        String closing = notice.closing().orElseGet(() -> closing(notice, elder));
        return Markdown.html(notice.wording().body() + "\n\n" + closing);
    }

    /** What it corrects and whom to ask, in the words of today. */
    static String closing(Notice notice, Optional<Notice> elder) {
        var words = Words.in(notice.language());
        var ending = new StringBuilder();
        elder.ifPresent(corrected -> ending.append("\n\n")
                .append(words.of("notice.corrects.text", corrected.wording().title(), words.date(day(corrected)))));
        notice.steps()
                .getFirst()
                .reason()
                .ifPresent(reason -> ending.append(' ').append(words.of("notice.corrects.reason", sentence(reason))));
        notice.wording()
                .contact()
                .ifPresent(contact -> ending.append("\n\n").append(words.of("notice.contact.text", contact)));
        return ending.toString().strip();
    }

    public static Look look(Notice notice) {
        return new Look(
                Optional.of(notice.issuer().letterhead()), notice.issuer().mark(notice.language()));
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?;…]") ? text : text + ".";
    }

    /** The day that it bears; without one that of publication, or of the draft while it is one. */
    private static LocalDate day(Notice notice) {
        var made = notice.published().orElse(notice.steps().getFirst().at());
        return notice.wording().dated().orElseGet(() -> LocalDate.ofInstant(made, ZoneOffset.UTC));
    }
}
