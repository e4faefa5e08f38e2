package eu.di4c.translation.web;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.SearchKey;
import eu.di4c.site.form.Form;
import eu.di4c.translation.InterfaceText;
import eu.di4c.translation.Standing;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which messages of the interface somebody wants to see.
 *
 * @param family the part of the program; empty means all
 * @param standing only those that stand so; empty means all
 * @param sought a word in what they say or in their key; empty means any
 * @param from how many of them come before the page
 * @param at key of the one to be translated now
 */
record Wish(
        Language language, String family, Optional<Standing> standing, String sought, int from, Optional<String> at) {

    private static final int LONGEST = 100;

    static Wish of(Language language, Form form) {
        String from = form.value("from");
        String sought = form.value("q").strip();
        return new Wish(
                language,
                form.value("family"),
                Arrays.stream(Standing.values())
                        .filter(one -> one.code().equals(form.value("state")))
                        .findFirst(),
                sought.substring(0, Math.min(LONGEST, sought.length())),
                from.matches("[0-9]{1,6}") ? Integer.parseInt(from) : 0,
                Optional.of(form.value("at")).filter(key -> !key.isEmpty()));
    }

    Wish in(Optional<Standing> other) {
        return new Wish(language, family, other, sought, 0, Optional.empty());
    }

    Wish in(String other) {
        return new Wish(language, other, Optional.empty(), "", 0, Optional.empty());
    }

    Wish from(int place) {
        return new Wish(language, family, standing, sought, place, Optional.empty());
    }

    Wish at(Optional<String> key) {
        return new Wish(language, family, standing, sought, from, key);
    }

    /** Whether a message is among those asked for, however it stands. */
    boolean names(InterfaceText text) {
        return (family.isEmpty() || text.family().equals(family)) && says(text);
    }

    /** Whether a message stands as is asked for; what is changed here and outdated is both. */
    boolean wants(InterfaceText text) {
        return standing.isEmpty()
                || standing.get() == text.standing()
                || (standing.get() == Standing.CHANGED && text.own().isPresent());
    }

    private boolean says(InterfaceText text) {
        String key = SearchKey.of(sought).key();
        return sought.isEmpty()
                || Stream.of(text.key(), text.english(), text.words())
                        .anyMatch(said -> SearchKey.of(said).key().contains(key));
    }

    String address() {
        var query = new StringBuilder();
        add(query, "family", family);
        add(query, "state", standing.map(Standing::code).orElse(""));
        add(query, "q", sought);
        add(query, "from", from == 0 ? "" : String.valueOf(from));
        add(query, "at", at.orElse(""));
        return "/translations/interface/" + language.tag() + query;
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
