package eu.di4c.site.form;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Signs;
import eu.di4c.kernel.Slug;
import eu.di4c.kernel.reading.FieldReader;
import eu.di4c.kernel.reading.Reading;
import eu.di4c.site.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/** Reads the fields of a form as values of the field and notes what cannot be read; dates by the reader's language. */
public final class FormReader {

    /** The longest text that one field takes, in characters. */
    public static final int LONGEST = 20_000;

    private final Form form;
    private final Words words;
    private final List<Fault> faults = new ArrayList<>();

    public FormReader(Form form, Words words) {
        this.form = form;
        this.words = words;
    }

    /** What is wrong so far. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public boolean sound() {
        return faults.isEmpty();
    }

    /** The form with what is wrong. */
    public Form refused() {
        return form.refused(faults);
    }

    /**
     * Notes that a field is wrong.
     *
     * @param message key of the message, with its arguments
     */
    public void wrong(String field, String message, Object... arguments) {
        faults.add(new Fault(field, words.of(message, arguments)));
    }

    /** Notes that a field is wrong, in words of the reader's language. */
    public void wrongly(String field, String why) {
        faults.add(new Fault(field, why));
    }

    /** The language in which is read and answered. */
    public Words words() {
        return words;
    }

    /** A text that may be left out. */
    public Optional<String> text(String field) {
        return text(field, LONGEST);
    }

    public Optional<String> text(String field, int longest) {
        String text = form.value(field).replace("\r\n", "\n").strip();
        if (text.length() > longest) {
            wrong(field, "site.form.long", longest, text.length());
            return Optional.empty();
        }
        if (!Signs.areReadable(text)) {
            wrong(field, "site.form.control");
            return Optional.empty();
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** A text that must be there; what is answered when it is not may not be used. */
    public String required(String field, int longest) {
        int before = faults.size();
        var text = text(field, longest);
        if (text.isEmpty() && faults.size() == before) {
            wrong(field, "site.form.missing");
        }
        return text.orElse("");
    }

    /** A text of one line that may take several lines of a page; breaks typed into it are read as blanks. */
    public Optional<String> sentence(String field, int longest) {
        return text(field, longest).map(FormReader::onOneLine);
    }

    /** The same, when it must be there. */
    public String requiredSentence(String field, int longest) {
        return onOneLine(required(field, longest));
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s*\\n\\s*", " ");
    }

    public Optional<Slug> slug(String field) {
        var text = text(field, 80);
        if (text.isPresent() && !Slug.fits(text.get())) {
            wrong(field, "site.form.slug", text.get());
            return Optional.empty();
        }
        return text.map(Slug::new);
    }

    public Form form() {
        return form;
    }

    /** A text in some language that must be there; what is answered when it is not may not be used. */
    public LocalText requiredText(String field, int longest) {
        int before = faults.size();
        var text = localText(field, longest);
        if (text.isEmpty() && faults.size() == before) {
            wrong(field, "site.form.missing");
        }
        return text.orElseGet(() -> LocalText.of("en", "-"));
    }

    /** A text in the languages of the interface and of any that the form has already: fields {@code <field>.<tag>}. */
    public Optional<LocalText> localText(String field) {
        return localText(field, LONGEST);
    }

    public Optional<LocalText> localText(String field, int longest) {
        SequencedMap<Locale, String> versions = new LinkedHashMap<>();
        String prefix = field + ".";
        form.typed().keySet().stream().filter(name -> name.startsWith(prefix)).forEach(name -> {
            var locale = Locale.forLanguageTag(name.substring(prefix.length()));
            if (locale.getLanguage().isEmpty()) {
                wrong(name, "site.form.language", name.substring(prefix.length()));
            } else {
                text(name, longest).ifPresent(text -> versions.put(locale, text));
            }
        });
        return versions.isEmpty() ? Optional.empty() : Optional.of(new LocalText(versions));
    }

    /** A date as exact as it was typed, in words, figures or EDTF: a day, a month, a quarter, a year; unknown when left out. */
    public FuzzyDate date(String field) {
        var reader = FieldReader.in(words.language());
        return read(field, FuzzyDate::parse, reader::date, words::date).orElse(FuzzyDate.UNKNOWN);
    }

    public Period period(String field) {
        var reader = FieldReader.in(words.language());
        return read(field, Period::parse, reader::period, words::period).orElse(Period.UNKNOWN);
    }

    /** An amount as it was typed; empty when left out or said to be unknown. */
    public Optional<Money> money(String field, String currency) {
        var reader = FieldReader.in(words.language());
        return understood(field, text -> reader.amount(text, currency), words::money);
    }

    /** One of some choices, by its code. */
    public <T> Optional<T> choice(String field, Function<String, Optional<T>> coded) {
        var text = text(field, 200);
        var chosen = text.flatMap(coded);
        if (text.isPresent() && chosen.isEmpty()) {
            wrong(field, "site.form.choice", text.get());
        }
        return chosen;
    }

    public <E extends Enum<E>> Optional<E> choice(String field, E[] among) {
        return choice(
                field,
                code -> Arrays.stream(among)
                        .filter(value -> code(value).equals(code))
                        .findFirst());
    }

    /** The name of a value in forms and files: {@code LEAD_PARTNER} is {@code lead-partner}. */
    public static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Optional<Language> language(String field) {
        return choice(field, Language::tagged);
    }

    public boolean checked(String field) {
        return List.of("on", "true", "yes").contains(form.value(field));
    }

    private <T> Optional<T> read(
            String field, Function<String, T> exact, Function<String, Reading<T>> reader, Function<T, String> told) {
        try {
            return text(field, 200).map(exact);
        } catch (IllegalArgumentException _) {
            return understood(field, reader, told);
        }
    }

    private <T> Optional<T> understood(String field, Function<String, Reading<T>> reader, Function<T, String> told) {
        var text = text(field, 200);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        switch (reader.apply(text.get())) {
            case Reading.Understood<T> understood -> {
                return Optional.of(understood.value());
            }
            case Reading.Unknown<T> _ -> {}
            case Reading.Ambiguous<T>(List<T> readings, String written) ->
                wrong(
                        field,
                        "site.form.ambiguous",
                        written,
                        words.list(readings.stream().map(told).toList()));
            case Reading.Recurring<T>(String written) -> wrong(field, "site.form.recurring", written);
            case Reading.NotUnderstood<T>(String written) -> wrong(field, "site.form.unclear", written);
        }
        return Optional.empty();
    }
}
