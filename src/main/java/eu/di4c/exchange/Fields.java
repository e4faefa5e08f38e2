package eu.di4c.exchange;

import eu.di4c.kernel.FundingRate;
import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Money;
import eu.di4c.kernel.Period;
import eu.di4c.kernel.Slug;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Understands one mapping of a file, field by field; what cannot be understood is noted as {@link Trouble} with its path
 * and reading goes on, so that one report names everything. A field that nobody asked for is a trouble too.
 */
final class Fields {

    /** Thrown where a thing cannot be made because one of its fields is in trouble (already noted). */
    static final class Incomplete extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Incomplete() {
            super("see the troubles noted", null, false, false);
        }
    }

    private final Tree.Mapping mapping;
    private final String path;
    private final List<Trouble> troubles;
    private final Set<String> asked = new HashSet<>();

    Fields(Tree tree, String path, List<Trouble> troubles) {
        this.path = path;
        this.troubles = troubles;
        if (tree instanceof Tree.Mapping found) {
            this.mapping = found;
        } else {
            troubles.add(new Trouble(path, tree.line(), tree.inWords(), "a mapping"));
            throw new Incomplete();
        }
    }

    boolean has(String key) {
        return mapping.entries().containsKey(key);
    }

    int line() {
        return mapping.line();
    }

    String path() {
        return path;
    }

    /** A field that must be there. */
    <T> T required(String key, String expected, Function<String, T> meaning) {
        return optional(key, expected, meaning).orElseThrow(() -> {
            if (!has(key)) {
                trouble(key, mapping.line(), "nothing", expected);
            }
            return new Incomplete();
        });
    }

    /** A field that may be missing; empty too when it is there and wrong, which is noted. */
    <T> Optional<T> optional(String key, String expected, Function<String, T> meaning) {
        Tree tree = value(key);
        if (tree == null) {
            return Optional.empty();
        }
        if (!(tree instanceof Tree.Scalar(String text, int line))) {
            trouble(key, tree.line(), tree.inWords(), expected);
            return Optional.empty();
        }
        try {
            return Optional.of(meaning.apply(text));
        } catch (IllegalArgumentException | ArithmeticException e) {
            trouble(
                    key,
                    line,
                    tree.inWords(),
                    e instanceof NumberFormatException ? expected : expected + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    String text(String key) {
        return required(key, "a text", Meaning::words);
    }

    Optional<String> optionalText(String key) {
        return optional(key, "a text", Meaning::words);
    }

    Slug slug(String key) {
        return required(key, "a code", Slug::new);
    }

    <E extends Enum<E>> E constant(String key, Class<E> type) {
        return required(key, "one of " + Meaning.words(type), text -> Meaning.constant(type, text));
    }

    <E extends Enum<E>> Optional<E> optionalConstant(String key, Class<E> type) {
        return optional(key, "one of " + Meaning.words(type), text -> Meaning.constant(type, text));
    }

    int count(String key) {
        return required(key, "a whole number", Meaning::wholeNumber);
    }

    Optional<Integer> optionalCount(String key) {
        return optional(key, "a whole number", Meaning::wholeNumber);
    }

    Optional<BigDecimal> decimal(String key) {
        return optional(key, "a decimal number", Meaning::decimalNumber);
    }

    FundingRate rate(String key) {
        return required(key, "a rate from 0 to 100 per cent", text -> new FundingRate(Meaning.decimalNumber(text)));
    }

    /** An amount of zero or more, with the decimals of its currency. */
    Optional<Money> amount(String key, String currency) {
        return optional(key, "an amount of zero or more in " + currency, text -> {
            Money money = Money.of(Meaning.decimalNumber(text), currency);
            if (money.isNegative()) {
                throw new IllegalArgumentException("it is negative");
            }
            return money;
        });
    }

    /** A date in EDTF; not known when the field is missing. */
    FuzzyDate date(String key) {
        return optional(key, "a date in EDTF, for example 2020-05", FuzzyDate::parse)
                .orElse(FuzzyDate.UNKNOWN);
    }

    /** An interval in EDTF; not known when the field is missing. */
    Period period(String key) {
        return optional(key, "an interval in EDTF, for example 2020-05/2020-12", Period::parse)
                .orElse(Period.UNKNOWN);
    }

    LocalText localText(String key) {
        return optionalLocalText(key).orElseThrow(() -> {
            if (!has(key)) {
                trouble(key, mapping.line(), "nothing", "a text by language, for example {en: Activation}");
            }
            return new Incomplete();
        });
    }

    Optional<LocalText> optionalLocalText(String key) {
        Tree tree = value(key);
        return tree == null ? Optional.empty() : localText(tree, path + "/" + key);
    }

    /** A list of texts by language; empty when missing. */
    List<LocalText> localTexts(String key) {
        var texts = new ArrayList<LocalText>();
        var items = items(key);
        for (int i = 0; i < items.size(); i++) {
            localText(items.get(i), path + "/" + key + "/" + i).ifPresent(texts::add);
        }
        return texts;
    }

    List<String> texts(String key) {
        return items(key).stream()
                .filter(item -> item instanceof Tree.Scalar)
                .map(item -> ((Tree.Scalar) item).text())
                .toList();
    }

    /** One mapping inside this one. */
    <T> Optional<T> inner(String key, Function<Fields, T> meaning) {
        Tree tree = value(key);
        return tree == null ? Optional.empty() : understood(tree, path + "/" + key, meaning);
    }

    /** A list of mappings; those in trouble are left out, their troubles are noted. */
    <T> List<T> list(String key, Function<Fields, T> meaning) {
        var things = new ArrayList<T>();
        var items = items(key);
        for (int i = 0; i < items.size(); i++) {
            understood(items.get(i), path + "/" + key + "/" + i, meaning).ifPresent(things::add);
        }
        return things;
    }

    void trouble(String key, String found, String expected) {
        Tree tree = mapping.entries().get(key);
        trouble(key, tree == null ? mapping.line() : tree.line(), found, expected);
    }

    private <T> Optional<T> understood(Tree tree, String at, Function<Fields, T> meaning) {
        int before = troubles.size();
        try {
            var fields = new Fields(tree, at, troubles);
            T thing = meaning.apply(fields);
            fields.refuseUnknown();
            return Optional.of(thing);
        } catch (Incomplete e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            if (troubles.size() == before) {
                troubles.add(refused(at, tree.line(), String.valueOf(e.getMessage())));
            }
            return Optional.empty();
        }
    }

    /** A refusal of a value, which says "expected …, found …". */
    private static Trouble refused(String at, int line, String message) {
        int found = message.lastIndexOf(", found ");
        return found < 0
                ? new Trouble(at, line, message, "values that agree")
                : new Trouble(at, line, message.substring(found + 8), message.substring(0, found));
    }

    void refuseUnknown() {
        mapping.entries().forEach((key, tree) -> {
            if (!asked.contains(key)) {
                trouble(
                        key,
                        tree.line(),
                        "the unknown field '" + key + "'",
                        "one of " + String.join(", ", asked.stream().sorted().toList()));
            }
        });
    }

    private List<Tree> items(String key) {
        Tree tree = value(key);
        return switch (tree) {
            case null -> List.of();
            case Tree.Sequence sequence -> sequence.items();
            case Tree.Mapping _, Tree.Scalar _ -> {
                trouble(key, tree.line(), tree.inWords(), "a list");
                yield List.of();
            }
        };
    }

    private Optional<LocalText> localText(Tree tree, String at) {
        if (!(tree instanceof Tree.Mapping versions) || versions.entries().isEmpty()) {
            troubles.add(
                    new Trouble(at, tree.line(), tree.inWords(), "a text by language, for example {en: Activation}"));
            return Optional.empty();
        }
        var texts = new LinkedHashMap<Locale, String>();
        versions.entries().forEach((tag, version) -> {
            try {
                Locale locale = Meaning.language(tag);
                if (!(version instanceof Tree.Scalar(String text, int line)) || text.isBlank()) {
                    troubles.add(new Trouble(at + "/" + tag, version.line(), version.inWords(), "a text"));
                } else {
                    texts.put(locale, Meaning.words(text));
                }
            } catch (IllformedLocaleException e) {
                troubles.add(
                        new Trouble(at + "/" + tag, version.line(), "'" + tag + "'", "a language tag, for example ro"));
            } catch (IllegalArgumentException e) {
                troubles.add(
                        new Trouble(at + "/" + tag, version.line(), version.inWords(), String.valueOf(e.getMessage())));
            }
        });
        return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalText(texts));
    }

    private @Nullable Tree value(String key) {
        asked.add(key);
        return mapping.entries().get(key);
    }

    private void trouble(String key, int line, String found, String expected) {
        troubles.add(new Trouble(path + "/" + key, line, found, expected));
    }
}
