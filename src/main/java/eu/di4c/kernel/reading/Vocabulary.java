package eu.di4c.kernel.reading;

import com.ibm.icu.text.DateFormatSymbols;
import eu.di4c.kernel.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words that people of one language use around dates and amounts.
 *
 * <p>Month names come from CLDR, stand-alone and inflected, wide and short; {@code month.cases} adds the endings that
 * stand in dates of inflecting languages ({@code is>a im i}: janvāris, janvāra, …). All else is in
 * {@code words_<language>.properties}: lists parted by commas, compared without diacritics.
 */
final class Vocabulary {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,2})(?:st|nd|rd|th|er|re|eme|e|o|a|η|ο|α|οσ|ου)?");
    private static final Pattern SHORT_PART = Pattern.compile("([qths])([1-4])|([1-4])([qths])");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");
    private static final List<String> UNKNOWN_ANYWHERE =
            List.of("", "tbd", "tba", "tbc", "n/a", "na", "?", "??", "???", "-", "/", "xxxx");

    /** What a word stands for within a date. */
    enum Kind {
        YEAR,
        NUMBER,
        ORDINAL,
        MONTH,
        SEASON,
        QUARTER,
        HALF
    }

    /** One word of a date and its number: May is MONTH 5, the third is ORDINAL 3. */
    record Token(Kind kind, int value) {}

    private final Properties words;
    private final Map<String, List<String>> lists = new HashMap<>();
    private final Map<String, Token> tokens = new HashMap<>();
    private final Set<String> fillers;
    private final Set<String> unknown;
    private final Pattern recurring;

    Vocabulary(Language language) {
        this.words = read("words_" + language.tag() + ".properties");
        words.stringPropertyNames().forEach(key -> lists.put(key, parted(words.getProperty(key))));
        this.fillers = Set.copyOf(list("filler"));
        this.unknown = Stream.concat(UNKNOWN_ANYWHERE.stream(), list("unknown").stream())
                .map(Vocabulary::withoutDots)
                .collect(Collectors.toUnmodifiableSet());
        this.recurring = startingWith("recurring");
        learnMonths(DateFormatSymbols.getInstance(language.locale()));
        for (int number = 1; number <= 4; number++) {
            learn("season." + number, new Token(Kind.SEASON, number));
            learn("ordinal." + number, new Token(Kind.ORDINAL, number));
            tokens.put(ROMAN.get(number - 1), new Token(Kind.ORDINAL, number));
        }
        learn("quarter", new Token(Kind.QUARTER, 0));
        learn("half", new Token(Kind.HALF, 0));
    }

    private void learnMonths(DateFormatSymbols names) {
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                String[] months = names.getMonths(context, width);
                for (int month = 1; month <= 12; month++) {
                    learnMonth(Plain.text(months[month - 1]).replace(".", ""), month);
                }
            }
        }
        for (String more : list("month.more")) {
            int equals = more.indexOf('=');
            tokens.put(more.substring(0, equals), new Token(Kind.MONTH, Integer.parseInt(more.substring(equals + 1))));
        }
    }

    private void learnMonth(String name, int month) {
        tokens.put(name, new Token(Kind.MONTH, month));
        for (String cases : list("month.cases")) {
            int arrow = cases.indexOf('>');
            String ending = cases.substring(0, arrow);
            if (name.endsWith(ending)) {
                String stem = name.substring(0, name.length() - ending.length());
                Stream.of(cases.substring(arrow + 1).split(" ", -1))
                        .forEach(other -> tokens.put(stem + other, new Token(Kind.MONTH, month)));
                return;
            }
        }
    }

    private void learn(String key, Token token) {
        list(key).forEach(word -> tokens.put(word, token));
    }

    /** What a word stands for: nothing at all for a filler; empty when it is not a word of dates. */
    Optional<List<Token>> tokens(String word) {
        Token known = tokens.get(word);
        if (known != null) {
            return Optional.of(List.of(known));
        }
        if (fillers.contains(word)) {
            return Optional.of(List.of());
        }
        if (YEAR.matcher(word).matches()) {
            return Optional.of(List.of(new Token(Kind.YEAR, Integer.parseInt(word))));
        }
        var number = NUMBER.matcher(word);
        if (number.matches()) {
            return Optional.of(List.of(new Token(Kind.NUMBER, Integer.parseInt(number.group(1)))));
        }
        return shortPart(word);
    }

    /** Q1, T1 (trimestre), H1, S1 (semestre), also with the figure first. */
    private static Optional<List<Token>> shortPart(String word) {
        var part = SHORT_PART.matcher(word);
        if (!part.matches()) {
            return Optional.empty();
        }
        String letter = part.group(1) == null ? part.group(4) : part.group(1);
        String figure = part.group(2) == null ? part.group(3) : part.group(2);
        Kind kind = "qt".contains(letter) ? Kind.QUARTER : Kind.HALF;
        return Optional.of(List.of(new Token(kind, 0), new Token(Kind.ORDINAL, Integer.parseInt(figure))));
    }

    boolean isMonth(String word) {
        Token token = tokens.get(word);
        return token != null && token.kind() == Kind.MONTH;
    }

    boolean saysUnknown(String plain) {
        return unknown.contains(withoutDots(plain));
    }

    private static String withoutDots(String text) {
        return text.replace(".", "").strip();
    }

    boolean saysAgainAndAgain(String plain) {
        return recurring.matcher(plain).lookingAt();
    }

    /** Any of the phrases of a key at the start, as whole words. */
    Pattern startingWith(String key) {
        return Pattern.compile("(?:" + any(key) + ")(?![\\p{L}\\p{N}])[.' ]*");
    }

    /** Any of the phrases of a key at the end, as whole words. */
    Pattern endingWith(String key) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])\\(?(?:" + any(key) + ")\\.?\\)?$");
    }

    /** The phrases of a key as alternatives of a pattern, the longest first; one that matches nothing when there are none. */
    String any(String key) {
        String alternatives = list(key).stream()
                .sorted((one, other) -> other.length() - one.length())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return alternatives.isEmpty() ? "(?!)" : alternatives;
    }

    List<String> list(String key) {
        return Objects.requireNonNull(lists.get(key), key);
    }

    private static List<String> parted(String value) {
        return value.isBlank()
                ? List.of()
                : Arrays.stream(COMMA.split(value, -1)).map(Plain::text).toList();
    }

    String raw(String key) {
        return Objects.requireNonNull(words.getProperty(key), key);
    }

    private static Properties read(String name) {
        var words = new Properties();
        try (var file = Vocabulary.class.getResourceAsStream(name)) {
            words.load(new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
