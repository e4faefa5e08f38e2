package eu.di4c.exchange;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Understands one mapping of a file, field by field; what cannot be understood is noted as {@link Trouble} with its path,
 * something stands in for it, and reading goes on, so that one report names everything. A field that nobody asked for is a
 * trouble too: nothing of a file is left unread.
 */
final class Fields {

    private final Tree.Mapping mapping;
    private final String path;
    private final Troubles troubles;
    private final Set<String> asked = new LinkedHashSet<>();

    private Fields(Tree.Mapping mapping, String path, Troubles troubles) {
        this.mapping = mapping;
        this.path = path;
        this.troubles = troubles;
    }

    /** What a mapping means; empty when it cannot be made. Whatever is in trouble, here or inside, is noted. */
    static <T> Optional<T> understood(Tree tree, String at, Troubles troubles, Function<Fields, T> meaning) {
        if (!(tree instanceof Tree.Mapping found)) {
            troubles.add(new Trouble(at, tree.line(), tree.inWords(), "a mapping"));
            return Optional.empty();
        }
        int before = troubles.count();
        var fields = new Fields(found, at, troubles);
        Optional<T> thing = Optional.empty();
        try {
            thing = Optional.of(meaning.apply(fields));
        } catch (IllegalArgumentException e) {
            if (troubles.count() == before) {
                troubles.add(refused(at, tree.line(), String.valueOf(e.getMessage())));
            }
        }
        fields.refuseUnknown();
        return thing;
    }

    /** A refusal of a value, which says "expected …, found …". */
    private static Trouble refused(String at, int line, String message) {
        int found = message.lastIndexOf(", found ");
        return found < 0
                ? new Trouble(at, line, message, "values that agree")
                : new Trouble(at, line, message.substring(found + 8), message.substring(0, found));
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    String path() {
        return path;
    }

    /** A value that must be there. */
    <T> T one(String key, Kind<T> kind) {
        Tree tree = value(key);
        if (tree == null) {
            trouble(key, "nothing", kind.expected());
            return kind.standIn();
        }
        return new Values(troubles).read(kind, tree, at(key)).orElse(kind.standIn());
    }

    /** A value that may be missing; empty too when it is there and wrong, which is noted. */
    <T> Optional<T> maybe(String key, Kind<T> kind) {
        Tree tree = value(key);
        return tree == null ? Optional.empty() : new Values(troubles).read(kind, tree, at(key));
    }

    /** A list of values; empty when missing. */
    <T> List<T> many(String key, Kind<T> kind) {
        var things = new ArrayList<T>();
        var items = items(key);
        for (int i = 0; i < items.size(); i++) {
            new Values(troubles).read(kind, items.get(i), at(key) + "/" + i).ifPresent(things::add);
        }
        return things;
    }

    /** A date; not known when the field is missing. */
    FuzzyDate date(String key) {
        return maybe(key, Kind.DATE).orElse(FuzzyDate.UNKNOWN);
    }

    /** A period; not known when the field is missing. */
    Period period(String key) {
        return maybe(key, Kind.PERIOD).orElse(Period.UNKNOWN);
    }

    /** A text by language that must be there. */
    LocalText local(String key, Kind<String> words) {
        needs(key, LocalTexts.EXPECTED);
        return maybeLocal(key, words).orElse(LocalTexts.STAND_IN);
    }

    Optional<LocalText> maybeLocal(String key, Kind<String> words) {
        Tree tree = value(key);
        return tree == null ? Optional.empty() : new LocalTexts(words, troubles).read(tree, at(key));
    }

    /** A list of texts by language; empty when missing. */
    List<LocalText> locals(String key) {
        var texts = new ArrayList<LocalText>();
        var items = items(key);
        for (int i = 0; i < items.size(); i++) {
            new LocalTexts(Kind.TEXT, troubles)
                    .read(items.get(i), at(key) + "/" + i)
                    .ifPresent(texts::add);
        }
        return texts;
    }

    /** One mapping inside this one. */
    <T> Optional<T> inner(String key, Function<Fields, T> meaning) {
        Tree tree = value(key);
        return tree == null ? Optional.empty() : understood(tree, at(key), troubles, meaning);
    }

    /** A list of mappings; those that cannot be made are left out, their troubles are noted. */
    <T> List<T> list(String key, Function<Fields, T> meaning) {
        var things = new ArrayList<T>();
        var items = items(key);
        for (int i = 0; i < items.size(); i++) {
            understood(items.get(i), at(key) + "/" + i, troubles, meaning).ifPresent(things::add);
        }
        return things;
    }

    /** Notes when a field is missing. */
    void needs(String key, String expected) {
        asked.add(key);
        if (!has(key)) {
            trouble(key, "nothing", expected);
        }
    }

    /** Notes when a list is missing or empty. */
    void needsSome(String key, String expected) {
        needs(key, expected);
        if (mapping.entries().get(key) instanceof Tree.Sequence list
                && list.items().isEmpty()) {
            trouble(key, "an empty list", expected);
        }
    }

    void trouble(String key, String found, String expected) {
        Tree tree = mapping.entries().get(key);
        troubles.add(new Trouble(at(key), tree == null ? mapping.line() : tree.line(), found, expected));
    }

    private void refuseUnknown() {
        mapping.entries().forEach((key, tree) -> {
            if (!asked.contains(key)) {
                String known = String.join(", ", asked.stream().sorted().toList());
                troubles.add(new Trouble(
                        at(key),
                        tree.line(),
                        "the unknown field '" + key + "'",
                        Nearest.to(key, asked)
                                .map(near -> "'" + near + "' (known here: " + known + ")")
                                .orElse("one of " + known)));
            }
        });
    }

    private List<Tree> items(String key) {
        Tree tree = value(key);
        return switch (tree) {
            case null -> List.of();
            case Tree.Sequence sequence -> sequence.items();
            case Tree.Mapping _, Tree.Scalar _ -> {
                trouble(key, tree.inWords(), "a list");
                yield List.of();
            }
        };
    }

    private @Nullable Tree value(String key) {
        asked.add(key);
        return mapping.entries().get(key);
    }

    private String at(String key) {
        return path + Tree.step(key);
    }
}
