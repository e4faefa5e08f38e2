package eu.di4c.kernel;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the texts in several languages that a thing of the field holds, and puts others in their place.
 *
 * <p>A text is named by its field: {@code title}, {@code meeting.planned.place} for one that lies deeper, {@code aims.2} for the
 * second of a list.
 */
public final class Texts {

    private Texts() {}

    /** Field → text, in the order of their declaration. */
    public static SequencedMap<String, LocalText> of(Record thing) {
        var texts = new LinkedHashMap<String, LocalText>();
        for (RecordComponent part : thing.getClass().getRecordComponents()) {
            gather(part.getName(), value(part, thing), texts);
        }
        return texts;
    }

    private static void gather(String name, @Nullable Object value, Map<String, LocalText> texts) {
        switch (value) {
            case LocalText text -> texts.put(name, text);
            case Optional<?> optional -> optional.ifPresent(there -> gather(name, there, texts));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof LocalText text) {
                        texts.put(name + "." + (i + 1), text);
                    }
                }
            }
            case Record inner -> of(inner).forEach((field, text) -> texts.put(name + "." + field, text));
            case null, default -> {}
        }
    }

    /** The same thing with another text in a field in which there is one. */
    public static <T extends Record> T with(T thing, String field, LocalText text) {
        var parts = thing.getClass().getRecordComponents();
        var values = new @Nullable Object[parts.length];
        var types = new Class<?>[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String name = parts[i].getName();
            Object value = value(parts[i], thing);
            types[i] = parts[i].getType();
            values[i] = field.equals(name) || field.startsWith(name + ".")
                    ? replaced(value, field.substring(Math.min(field.length(), name.length() + 1)), text)
                    : value;
        }
        return made(thing, types, values);
    }

    private static @Nullable Object replaced(@Nullable Object value, String rest, LocalText text) {
        return switch (value) {
            case LocalText _ -> text;
            case Optional<?> optional -> optional.map(there -> replaced(there, rest, text));
            case List<?> list -> {
                var others = new ArrayList<Object>(list);
                others.set(Integer.parseInt(rest) - 1, text);
                yield List.copyOf(others);
            }
            case Record inner -> with(inner, rest, text);
            case null, default -> value;
        };
    }

    @SuppressWarnings("unchecked") // the constructor is the thing's own
    private static <T extends Record> T made(T thing, Class<?>[] types, @Nullable Object[] values) {
        try {
            var constructor = thing.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (T) constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make another " + thing.getClass(), e);
        }
    }

    /** The field without its place in a list: texts of one list are told apart by what they say. */
    public static String field(String name) {
        return name.replaceAll("\\.[0-9]+$", "");
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
}
