package eu.di4c.mailing.web;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.mailing.Circular.Draft;
import eu.di4c.mailing.Circular.Wording;
import eu.di4c.site.form.Form;
import eu.di4c.site.form.FormReader;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what somebody typed who writes to many: roles, and a subject and a text in each language. */
final class CircularForm {

    static final String ROLE = "role";
    static final String SUBJECT = "subject";
    static final String TEXT = "text";

    private static final int LONGEST = 10_000;

    private CircularForm() {}

    /** The draft; empty when something is wrong, which the reader has noted. */
    static Optional<Draft> read(Scope scope, Form form, FormReader reader) {
        var roles = roles(form);
        if (roles.isEmpty()) {
            reader.wrong(ROLE, "mailing.many.refused.roles");
        }
        Map<Language, Wording> wordings = new EnumMap<>(Language.class);
        for (var language : Language.values()) {
            wording(language, reader).ifPresent(wording -> wordings.put(language, wording));
        }
        if (wordings.isEmpty() && reader.sound()) {
            reader.wrong(SUBJECT + "." + Language.EN.tag(), "mailing.many.refused.empty");
        }
        return reader.sound() ? Optional.of(new Draft(scope, roles, wordings)) : Optional.empty();
    }

    private static Set<Role> roles(Form form) {
        var roles = EnumSet.noneOf(Role.class);
        form.values(ROLE).forEach(code -> Role.coded(code).ifPresent(roles::add));
        return roles;
    }

    /** A language is written in full or not at all. */
    private static Optional<Wording> wording(Language language, FormReader reader) {
        String subjectField = SUBJECT + "." + language.tag();
        String textField = TEXT + "." + language.tag();
        var subject = reader.text(subjectField, 200);
        var text = reader.text(textField, LONGEST);
        if (subject.isPresent() && text.isEmpty()) {
            reader.wrong(textField, "site.form.missing");
        }
        if (text.isPresent() && subject.isEmpty()) {
            reader.wrong(subjectField, "site.form.missing");
        }
        return subject.filter(line -> !line.contains("\n")).flatMap(line -> text.map(body -> new Wording(line, body)));
    }
}
