package eu.di4c.kernel;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
        var plain = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        String text = Objects.toString(plain, "");
        boolean nothing = text.isEmpty() || text.equals("[]") || text.equals("{}");
        return nothing
                ? Optional.empty()
                : Optional.of(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }
}
