package eu.di4c.network.web;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Mark;
import eu.di4c.network.City;
import eu.di4c.network.Help;
import eu.di4c.network.Telephone;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Field;
import eu.di4c.site.form.Fieldset;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.form.Questions;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The help of a city as a form: whom to call, where to go, and a line of hours for each day of the week. */
final class HelpForm {

    private static final int TEXT = 1_000;
    private static final int NUMBER = 40;

    private HelpForm() {}

    static Form of(City city) {
        var form = Form.empty().with(Form.REVISION, Mark.of(city).text());
        return city.help().isEmpty() ? form : of(form, city.help().get());
    }

    private static Form of(Form form, Help help) {
        var filled = form.with(
                        "telephone", help.telephone().map(Telephone::text).orElse(""))
                .with("email", help.email().orElse(""));
        for (var day : DayOfWeek.values()) {
            filled = filled.with(field(day), OfficeHours.written(help.on(day)));
        }
        filled = filled.with(
                "languages", help.languages().stream().map(Language::tag).toList());
        filled = with(filled, "counter", help.counter());
        filled = with(filled, "remark", help.remark());
        return with(filled, "relay", help.relay());
    }

    private static Form with(Form form, String field, Optional<LocalText> text) {
        return text.map(there -> form.with(field, there)).orElse(form);
    }

    static List<Fieldset> sets(Words words) {
        var ask = new Questions(field -> "network.form.help." + field, words);
        var hours = new ArrayList<Field>();
        for (var day : words.week()) {
            var asked = new Field.Asked(field(day), words.weekday(day), Optional.empty(), true);
            hours.add(new Field.Line(asked, true, Questions.LINE));
        }
        hours.add(ask.areas("remark", true));
        return List.of(
                ask.set(
                        "reach",
                        ask.shortLineOrNot("telephone"),
                        ask.shortLineOrNot("email"),
                        ask.areas("counter", true)),
                ask.set("hours", hours.toArray(Field[]::new)),
                ask.set("speech", ask.anyOf("languages", languages(words)), ask.areas("relay", true)));
    }

    private static List<Choice> languages(Words words) {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language.tag(), words.name(language)))
                .toList();
    }

    /** What a form says of the help; nothing when all its fields are empty. */
    static Optional<Help> read(FormReader reader) {
        var telephone = reader.text("telephone", NUMBER).filter(text -> fits(reader, "telephone", text));
        var email = reader.text("email", Help.LONGEST_EMAIL).filter(text -> fits(reader, "email", text));
        var counter = reader.localText("counter", TEXT);
        var hours = Stream.of(DayOfWeek.values())
                .flatMap(day -> OfficeHours.read(reader, field(day), day).stream())
                .toList();
        var remark = reader.localText("remark", TEXT);
        var languages = languages(reader);
        var relay = reader.localText("relay", TEXT);
        boolean silent = Stream.of(telephone, email, counter, remark, relay).allMatch(Optional::isEmpty)
                && hours.isEmpty()
                && languages.isEmpty();
        return silent || !reader.sound()
                ? Optional.empty()
                : Optional.of(new Help(telephone.map(Telephone::new), email, counter, hours, remark, languages, relay));
    }

    private static boolean fits(FormReader reader, String field, String text) {
        boolean fits = field.equals("email") ? Help.isEmail(text) : Telephone.fits(text);
        if (!fits) {
            reader.wrong(field, "network.form.help." + field + ".wrong", text);
        }
        return fits;
    }

    private static List<Language> languages(FormReader reader) {
        var languages = new ArrayList<Language>();
        for (String tag : reader.form().values("languages")) {
            var language = Language.tagged(tag);
            if (language.isEmpty()) {
                reader.wrong("languages", "site.form.choice", tag);
            }
            language.filter(named -> !languages.contains(named)).ifPresent(languages::add);
        }
        return languages;
    }

    private static String field(DayOfWeek day) {
        return "hours." + FormReader.code(day);
    }
}
