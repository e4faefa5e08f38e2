package eu.di4c.kernel;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what differs between two versions of a thing of the field, for the journal. */
public final class Changes {

    private static final int LONGEST = 4_000;

    private Changes() {}

    /** The fields that differ, in the order of their declaration; all of the later one when there was none before. */
    public static <T extends Record> List<Recorded.Change> between(Optional<T> before, T after) {
        var changes = new ArrayList<Recorded.Change>();
        for (RecordComponent field : after.getClass().getRecordComponents()) {
            var old = before.flatMap(thing -> told(value(field, thing)));
            var now = told(value(field, after));
            if (!old.equals(now)) {
                changes.add(new Recorded.Change(field.getName(), old, now));
            }
        }
        return changes;
    }

    private static @Nullable Object value(RecordComponent field, Record thing) {
        try {
            var accessor = field.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(thing);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read %s of %s".formatted(field.getName(), thing.getClass()), e);
        }
    }

    private static Optional<String> told(@Nullable Object value) {
        String text = value == null ? "" : plain(value);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }

    /** A value as a reader would write it down; empty where nothing is known. */
    private static String plain(Object value) {
        return switch (value) {
            case FuzzyDate date when !date.isKnown() -> "";
            case Period period when period.equals(Period.UNKNOWN) -> "";
            case Optional<?> optional -> optional.map(Changes::plain).orElse("");
            case LocalText text -> versions(text);
            case Collection<?> many -> joined("; ", many.stream());
            case Map<?, ?> map when map.isEmpty() -> "";
            case Record thing
            when isBare(thing) ->
                joined(
                        ", ",
                        Arrays.stream(thing.getClass().getRecordComponents())
                                .map(field -> Objects.requireNonNullElse(value(field, thing), "")));
            case Object other -> other.toString();
        };
    }

    /** One version needs no language; several say theirs. */
    private static String versions(LocalText text) {
        var versions = text.versions();
        return versions.size() == 1
                ? versions.values().iterator().next()
                : versions.entrySet().stream()
                        .map(version -> version.getKey().toLanguageTag() + ": " + version.getValue())
                        .collect(Collectors.joining("; "));
    }

    private static String joined(String between, Stream<?> values) {
        return values.map(Changes::plain).filter(text -> !text.isEmpty()).collect(Collectors.joining(between));
    }

    /** Whether a record says no more of itself than how it is made. */
    private static boolean isBare(Record thing) {
        return thing.toString().startsWith(thing.getClass().getSimpleName() + "[");
    }
}
