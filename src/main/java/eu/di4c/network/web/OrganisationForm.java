package eu.di4c.network.web;

import eu.di4c.document.Letterhead;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Mark;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Organisation;
import eu.di4c.site.Words;
import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Fieldset;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import eu.di4c.site.form.Questions;
import eu.di4c.site.form.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** An organisation as a form: its legal name, what sort of body it is, and the head of its paper. */
final class OrganisationForm {

    private static final int NAME = 300;
    private static final int CODE = 60;
    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

    private OrganisationForm() {}

    static Form of(Organisation organisation) {
        var form = Form.empty()
                .with(Form.REVISION, Mark.of(organisation).text())
                .with("legalName", organisation.legalName())
                .with("type", FormReader.code(organisation.type()))
                .with("country", organisation.country())
                .with("fiscalCode", organisation.fiscalCode().orElse(""));
        return organisation.letterhead().isEmpty()
                ? form
                : of(form, organisation.letterhead().get());
    }

    private static Form of(Form form, Letterhead head) {
        return form.with("letterhead.language", head.language().tag())
                .with("letterhead.issuer", String.join("\n", head.issuer()))
                .with("letterhead.motto", head.motto().orElse(""))
                .with("letterhead.place", String.join("\n", head.place()))
                .with("letterhead.fiscalCode", head.fiscalCode().orElse(""));
    }

    static List<Fieldset> sets(boolean fresh, Words words) {
        var ask = new Questions(field -> "network.form.organisation." + field, words);
        var name = ask.texts("legalName");
        var type = ask.oneOf(
                "type", Choices.of(Organisation.Type.values(), code -> words.of("network.organisation.type." + code)));
        var country = ask.oneOf("country", Choices.countries(words));
        var number = ask.shortLineOrNot("fiscalCode");
        return List.of(
                fresh
                        ? ask.set("body", name, type, country, number, ask.shortLineOrNot(NewCode.FIELD))
                        : ask.set("body", name, type, country, number),
                fresh
                        ? letterhead(ask)
                        : letterhead(ask).saying(words.of("network.form.organisation.letterhead.stays")));
    }

    private static Fieldset letterhead(Questions ask) {
        return ask.set(
                "letterhead",
                ask.oneOfOrNot("letterhead.language", languages(ask.words())),
                ask.linesOrNot("letterhead.issuer"),
                ask.lineOrNot("letterhead.motto"),
                ask.linesOrNot("letterhead.place"),
                ask.shortLineOrNot("letterhead.fiscalCode"));
    }

    private static List<Choice> languages(Words words) {
        return Arrays.stream(Language.values())
                .map(language -> new Choice(language.tag(), words.name(language)))
                .toList();
    }

    static Organisation read(FormReader reader, Optional<Organisation> old, Predicate<Slug> taken) {
        var name = reader.requiredText("legalName", NAME);
        var country = reader.choice(
                "country", code -> Optional.of(code.toUpperCase(Locale.ROOT)).filter(COUNTRIES::contains));
        var type = reader.choice("type", Organisation.Type.values());
        for (String field : List.of("country", "type")) {
            if (reader.form().value(field).isBlank()) {
                reader.wrong(field, "site.form.missing");
            }
        }
        return new Organisation(
                old.map(Organisation::slug)
                        .orElseGet(() -> NewCode.of(reader, name.original().text(), taken)),
                country.orElse("GR"),
                name,
                type.orElse(Organisation.Type.OTHER),
                reader.text("fiscalCode", CODE),
                letterhead(reader, old.flatMap(Organisation::letterhead)));
    }

    /** The head of its paper; a logo that is there stays. */
    private static Optional<Letterhead> letterhead(FormReader reader, Optional<Letterhead> old) {
        boolean begun = reader.form().typed().entrySet().stream()
                .filter(field -> field.getKey().startsWith("letterhead."))
                .anyMatch(field -> field.getValue().stream().anyMatch(text -> !text.isBlank()));
        if (!begun) {
            return Optional.empty();
        }
        var issuer = Rows.lines(reader, "letterhead.issuer", NAME);
        var language = reader.language("letterhead.language");
        if (issuer.isEmpty() && reader.sound()) {
            reader.wrong("letterhead.issuer", "site.form.missing");
        }
        if (language.isEmpty() && reader.sound()) {
            reader.wrong("letterhead.language", "site.form.missing");
        }
        var motto = reader.text("letterhead.motto", NAME);
        var place = Rows.lines(reader, "letterhead.place", NAME);
        var number = reader.text("letterhead.fiscalCode", CODE);
        return reader.sound()
                ? Optional.of(new Letterhead(
                        language.orElseThrow(), issuer, motto, place, number, old.flatMap(Letterhead::logo)))
                : Optional.empty();
    }
}
