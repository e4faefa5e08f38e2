package eu.di4c.search;

import eu.di4c.database.Columns;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.SearchKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** An entry as it stands in the tables. */
final class EntryRow {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern MENDABLE = Pattern.compile("\\p{L}{4,40}");
    private static final int LAST_POSITION = 16_000;

    /** So much of a text is read; who writes more says it at the beginning. */
    private static final int LONGEST_TEXT = 50_000;

    private final SearchEntry entry;
    private final Map<String, StringBuilder> lexemes = new LinkedHashMap<>();
    private final Set<String> vocabulary = new TreeSet<>();
    private int position;

    private EntryRow(SearchEntry entry) {
        this.entry = entry;
        entry.title().versions().forEach((locale, text) -> add(text, Language.tagged(locale.toLanguageTag()), "A"));
        entry.names().forEach(name -> add(name, Optional.empty(), "A"));
        entry.texts()
                .forEach(text -> text.versions()
                        .forEach((locale, version) -> add(version, Language.tagged(locale.toLanguageTag()), "C")));
    }

    static EntryRow of(SearchEntry entry) {
        return new EntryRow(entry);
    }

    private void add(String text, Optional<Language> language, String weight) {
        for (String word : Lexemes.split(text.substring(0, Math.min(text.length(), LONGEST_TEXT)))) {
            position = Math.min(position + 1, LAST_POSITION);
            Lexemes.of(word, language)
                    .forEach(lexeme -> lexemes.computeIfAbsent(lexeme, _ -> new StringBuilder())
                            .append(',')
                            .append(position)
                            .append(weight));
            Lexemes.plain(word).stream()
                    .filter(plain -> MENDABLE.matcher(plain).matches())
                    .forEach(vocabulary::add);
        }
        position = Math.min(position + 1, LAST_POSITION);
    }

    String subject() {
        return entry.subject().toString();
    }

    /** The words from which typing errors in a question are mended. */
    Set<String> vocabulary() {
        return vocabulary;
    }

    /** Its columns by their names. */
    Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("subject", subject());
        columns.put("kind", entry.kind().code());
        columns.put("page", entry.address());
        columns.put("title", Columns.json(entry.title()));
        columns.put("body", body());
        columns.put("words", vector());
        columns.put("mark", mark());
        return columns;
    }

    /** All its names, the title among them, each with its key. */
    List<Map<String, String>> names() {
        return labels().filter(name -> !SearchKey.of(name).key().isEmpty())
                .map(name -> Map.of(
                        "subject",
                        subject(),
                        "label",
                        name,
                        "key",
                        SearchKey.of(name).key()))
                .toList();
    }

    private Stream<String> labels() {
        var all = new LinkedHashSet<>(entry.title().versions().values());
        all.addAll(entry.names());
        var latin = all.stream()
                .map(SearchKey::of)
                .map(SearchKey::key)
                .map(Latin::of)
                .toList();
        var folded = all.stream().map(SearchKey::of).map(SearchKey::key).collect(Collectors.toSet());
        latin.stream().filter(name -> !folded.contains(name)).forEach(all::add);
        return all.stream();
    }

    /** Hash over what is told and how it is analysed. */
    String mark() {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                    .formatHex(hash.digest((Lexemes.VERSION + entry.toString()).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String body() {
        return entry.texts().stream().map(Columns::json).collect(Collectors.joining(",", "[", "]"));
    }

    /** The texts of a body as stored. */
    static List<LocalText> texts(String body) {
        return JSON.readTree(body)
                .valueStream()
                .map(text -> Columns.localText(text.toString()))
                .toList();
    }

    private String vector() {
        return lexemes.entrySet().stream()
                .map(lexeme -> "'" + lexeme.getKey() + "':" + positions(lexeme.getValue()))
                .collect(Collectors.joining(" "));
    }

    /** The database keeps at most 255 places of a word. */
    private static String positions(StringBuilder written) {
        return Stream.of(written.substring(1).split(",")).limit(255).collect(Collectors.joining(","));
    }
}
