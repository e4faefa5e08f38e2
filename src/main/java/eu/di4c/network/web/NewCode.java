package eu.di4c.network.web;

import eu.di4c.kernel.Slug;
import eu.di4c.site.form.FormReader;
import java.util.Set;
import java.util.function.Predicate;

/** The name in addresses that a new thing gets: the one that was typed, or one made from its name. */
final class NewCode {

    static final String FIELD = "code";

    /** Stands for forms in addresses. */
    private static final Set<String> RESERVED = Set.of("new");

    private static final Slug NONE = new Slug("none");

    private NewCode() {}

    static Slug of(FormReader reader, String name, Predicate<Slug> taken) {
        var typed = reader.slug(FIELD);
        typed.filter(slug -> RESERVED.contains(slug.text()))
                .ifPresent(slug -> reader.wrong(FIELD, "network.form.code.reserved", slug.text()));
        if (typed.isPresent() || !reader.form().value(FIELD).isBlank()) {
            return typed.orElse(NONE);
        }
        var made = Slug.madeOf(name).map(slug -> slug.free(taken.or(other -> RESERVED.contains(other.text()))));
        if (made.isEmpty() && reader.sound()) {
            reader.wrong(FIELD, "network.form.code.needed");
        }
        return made.orElse(NONE);
    }
}
