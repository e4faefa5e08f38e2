package eu.di4c.notice.web;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Precision;
import eu.di4c.notice.Notice;
import eu.di4c.notice.NoticeNumber;
import eu.di4c.notice.Posting;
import eu.di4c.notice.Refusal;
import eu.di4c.notice.Wording;
import eu.di4c.site.Words;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of a notice as they stand in a form, and what is read from it. */
final class WordingForm {

    private static final Pattern NUMBER = Pattern.compile("([1-9]\\d{0,8})\\s*/\\s*((?:19|2\\d)\\d\\d)");

    private WordingForm() {}

    static Form of(Notice notice, Words words) {
        var wording = notice.wording();
        return revision(notice)
                .with("title", wording.title())
                .with("subject", wording.subject())
                .with("text", wording.body())
                .with("number", wording.number().map(Object::toString).orElse(""))
                .with("dated", wording.dated().map(words::date).orElse(""))
                .with("contact", wording.contact().orElse(""));
    }

    /** A form that only knows which version of the notice its sender saw. */
    static Form revision(Notice notice) {
        return Form.empty().with(Form.REVISION, notice.mark().text());
    }

    static boolean saw(Form form, Notice notice) {
        return form.value(Form.REVISION).equals(notice.mark().text());
    }

    static Wording read(FormReader reader) {
        return new Wording(
                reader.requiredSentence("title", 300),
                reader.sentence("subject", 500).orElse(""),
                reader.required("text", FormReader.LONGEST),
                number(reader),
                day(reader, "dated"),
                reader.sentence("contact", 500));
    }

    /** Where and how long it was posted; read only as far as it can be, when something is wrong. */
    static Posting posting(FormReader reader) {
        var from = day(reader, "from");
        var to = day(reader, "to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            reader.wrong("to", "notice.wrong.order");
            to = Optional.empty();
        }
        var posting = new Posting(from, to, reader.text("where", 300), reader.text("proof", 300));
        if (reader.sound() && posting.equals(Posting.UNKNOWN)) {
            reader.wrong("from", "notice.wrong.nothing");
        }
        return posting;
    }

    /** One day, not a month or a year. */
    static Optional<LocalDate> day(FormReader reader, String field) {
        FuzzyDate date = reader.date(field);
        if (date.isKnown() && date.precision() != Precision.DAY) {
            reader.wrong(field, "notice.wrong.day");
            return Optional.empty();
        }
        return date.earliest();
    }

    private static Optional<NoticeNumber> number(FormReader reader) {
        var text = reader.text("number", 20);
        var parts = text.map(NUMBER::matcher).filter(matcher -> matcher.matches());
        if (text.isPresent() && parts.isEmpty()) {
            reader.wrong("number", "notice.wrong.number", text.get());
        }
        return parts.map(found -> new NoticeNumber(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
    }

    /** The field that is to be mended; empty when it is none. */
    static String field(Refusal because) {
        return switch (because) {
            case TITLE_MISSING -> "title";
            case BODY_MISSING -> "text";
            case NUMBER_TAKEN -> "number";
            case REASON_MISSING -> "reason";
            case UNKNOWN_PARTNER -> "partner";
            case LANGUAGE_NOT_SPOKEN -> "language";
            case UNKNOWN_NOTICE, UNKNOWN_NETWORK, NOT_A_DRAFT, NOT_PUBLISHED, STATEMENT_MISSING -> "";
            case ALREADY_CORRECTED, CHANGED_MEANWHILE, NEVER_CHANGES, PAPER_STAYS -> "";
        };
    }

    static Form refused(Form form, Refusal because, Words words) {
        return form.refused(field(because), words.of(because.message()));
    }
}
