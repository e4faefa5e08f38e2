package eu.di4c.journal.web;

import eu.di4c.journal.JournalSearch;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.Scope;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The questions of the journal as they stand in a form and in its address. */
record JournalForm(Form form, JournalSearch search, Optional<Long> before) {

    private static final List<String> FIELDS = List.of("scope", "who", "about", "from", "until");

    /** Reads what was asked; what is wrong with it is in the form. */
    static JournalForm of(Form typed, EntryWords words, List<String> deeds) {
        var reader = new FormReader(typed, words.words());
        var within = reader.choice("scope", JournalForm::scope);
        String about = reader.text("about", 200).orElse("");
        var search = new JournalSearch(
                within,
                reader.text("who", 200).orElse(""),
                about,
                about.isEmpty() ? List.of() : words.deedsSaying(about, deeds),
                beginning(reader.date("from").earliest()),
                beginning(latest(reader.date("until")).map(day -> day.plusDays(1))));
        var before = reader.choice("before", JournalForm::number);
        return new JournalForm(reader.refused(), search, before);
    }

    boolean sound() {
        return !form.isRefused();
    }

    boolean asksSomething() {
        return FIELDS.stream().anyMatch(field -> !form.value(field).isBlank());
    }

    /** An address with the same questions. */
    String address(String path, String... more) {
        String asked = FIELDS.stream()
                .filter(field -> !form.value(field).isBlank())
                .map(field -> field + "=" + URLEncoder.encode(form.value(field), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String all = more.length == 0 ? asked : (asked.isEmpty() ? "" : asked + "&") + String.join("&", more);
        return all.isEmpty() ? path : path + "?" + all;
    }

    private static Optional<Scope> scope(String path) {
        return Scope.fits(path) ? Optional.of(new Scope(path)) : Optional.empty();
    }

    private static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private static Optional<LocalDate> latest(FuzzyDate date) {
        return date.isKnown() ? date.latest() : Optional.empty();
    }

    private static Optional<Instant> beginning(Optional<LocalDate> day) {
        return day.map(date -> date.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
