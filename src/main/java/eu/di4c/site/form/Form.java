package eu.di4c.site.form;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form, or what stands in it when it is opened; and what is wrong with it.
 *
 * @param typed field → what was typed, as typed; a field that may be chosen several times has several
 * @param faults what is wrong, in the order of the fields
 * @param meanwhile field → what somebody else has stored since the form was opened; empty when nobody has
 */
public record Form(Map<String, List<String>> typed, List<Fault> faults, Map<String, String> meanwhile) {

    /** The field that carries what the thing was like when the form was opened. */
    public static final String REVISION = "revision";

    public Form {
        typed = Collections.unmodifiableMap(new LinkedHashMap<>(typed));
        faults = List.copyOf(faults);
        meanwhile = Map.copyOf(meanwhile);
    }

    /** A form in which nothing stands. */
    public static Form empty() {
        return new Form(Map.of(), List.of(), Map.of());
    }

    public static Form typed(Map<String, List<String>> typed) {
        return new Form(typed, List.of(), Map.of());
    }

    /** The identifier of a field on a page. */
    public static String id(String field) {
        return "f-" + field.replace('.', '-');
    }

    /** What stands in a field; empty when nothing does. */
    public String value(String field) {
        return typed.getOrDefault(field, List.of()).stream().findFirst().orElse("");
    }

    public List<String> values(String field) {
        return typed.getOrDefault(field, List.of());
    }

    public boolean chosen(String field, String value) {
        return values(field).contains(value);
    }

    public Optional<String> fault(String field) {
        return faults.stream()
                .filter(fault -> fault.field().equals(field))
                .map(Fault::message)
                .findFirst();
    }

    /** What somebody else has stored in a field since, if it is not what stands here. */
    public Optional<String> meanwhile(String field) {
        return Optional.ofNullable(meanwhile.get(field)).filter(theirs -> !theirs.equals(value(field)));
    }

    public Form with(String field, String value) {
        return with(field, List.of(value));
    }

    public Form with(String field, Collection<String> values) {
        var more = new LinkedHashMap<>(typed);
        more.put(field, List.copyOf(values));
        return new Form(more, faults, meanwhile);
    }

    /** The same form, refused. */
    public Form refused(List<Fault> because) {
        var all = new ArrayList<>(faults);
        all.addAll(because);
        return new Form(typed, all, meanwhile);
    }

    public Form refused(String field, String message) {
        return refused(List.of(new Fault(field, message)));
    }

    /**
     * The same form after somebody else has stored another version: theirs stands beside each field that differs, and sending
     * it again replaces theirs.
     */
    public Form overtaken(Form theirs) {
        var stored = new LinkedHashMap<String, String>();
        theirs.typed.keySet().forEach(field -> stored.put(field, theirs.value(field)));
        return new Form(typed, faults, stored).with(REVISION, theirs.value(REVISION));
    }

    /** The identifiers of what explains a field to a screen reader: its hint, what is wrong, what others stored; or nothing. */
    public @Nullable String describedBy(String field, boolean hinted) {
        var explained = new ArrayList<String>();
        if (hinted) {
            explained.add(id(field) + "-hint");
        }
        if (fault(field).isPresent()) {
            explained.add(id(field) + "-wrong");
        }
        if (meanwhile(field).isPresent()) {
            explained.add(id(field) + "-theirs");
        }
        return explained.isEmpty() ? null : String.join(" ", explained);
    }

    /**
     * The languages in which a text is asked for first: the original and the reader's; English while there is no original.
     * Those that are there stay in their order, which is a part of the text.
     */
    public List<String> languages(String field, Language reader) {
        var there = filledLanguages(field);
        var tags = new LinkedHashSet<String>();
        tags.addAll(there.subList(0, Math.max(Math.min(1, there.size()), there.indexOf(reader.tag()) + 1)));
        tags.add(reader.tag());
        if (there.isEmpty()) {
            tags.add(Language.EN.tag());
        }
        return List.copyOf(tags);
    }

    /** All other languages in which it is there, then those that DI4C speaks. */
    public List<String> otherLanguages(String field, Language reader) {
        var offered = languages(field, reader);
        return spokenLanguages(filledLanguages(field)).stream()
                .filter(tag -> !offered.contains(tag))
                .toList();
    }

    /** Whether something is to be read about one of the other languages, so that they stand open. */
    public boolean otherLanguagesOpen(String field, Language reader) {
        return otherLanguages(field, reader).stream()
                .map(tag -> field + "." + tag)
                .anyMatch(name -> fault(name).isPresent() || meanwhile(name).isPresent());
    }

    /** In how many of the other languages it is there. */
    public long otherLanguagesFilled(String field, Language reader) {
        return otherLanguages(field, reader).stream()
                .filter(tag -> !value(field + "." + tag).isBlank())
                .count();
    }

    /** The languages in which a text is there. */
    public List<String> filledLanguages(String field) {
        return typed.keySet().stream()
                .filter(name -> name.startsWith(field + ".") && !value(name).isBlank())
                .map(name -> name.substring(field.length() + 1))
                .toList();
    }

    private static Collection<String> spokenLanguages(List<String> first) {
        var tags = new LinkedHashSet<>(first);
        Arrays.stream(Language.values()).map(Language::tag).forEach(tags::add);
        return tags;
    }

    /** The form in which a text stands in all its languages. */
    public Form with(String field, LocalText text) {
        var form = this;
        for (var version : text.versions().entrySet()) {
            form = form.with(field + "." + version.getKey().toLanguageTag(), version.getValue());
        }
        return form;
    }

    public boolean isRefused() {
        return !faults.isEmpty();
    }
}
