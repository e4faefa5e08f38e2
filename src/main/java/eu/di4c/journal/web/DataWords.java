package eu.di4c.journal.web;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.SubjectRef;
import eu.di4c.kernel.protection.Meaning;
import eu.di4c.people.Browser;
import eu.di4c.site.Link;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.MailAddress;
import eu.di4c.site.part.Verbatim;
import gg.jte.Content;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is held about a person in her words.
 *
 * @param own whether she reads it herself
 */
record DataWords(EntryWords entries, Map<String, Meaning> meanings, boolean own) {

    private static final String SUBJECT = "journal.column.subject";
    private static final Pattern PAGE = Pattern.compile(
            "/(?<kind>notice|network|programme)s/(?<slug>[a-z0-9-]+)(/calendar/items/(?<item>[A-Za-z0-9][A-Za-z0-9._-]*))?([/?#].*)?");
    private static final long KILOBYTE = 1000;

    Words words() {
        return entries.words();
    }

    /** The heading of a kind; where she reads of herself, the one that says "you". */
    String title(String key) {
        String ofMine = key + ".own";
        return own && words().know(ofMine) ? words().of(ofMine) : words().of(key);
    }

    /** The head of a column, which begins with a capital. */
    String head(String field) {
        String key = meanings.get(field) instanceof Meaning.Deed ? "journal.column.deed" : field;
        return words().capital(words().of(key));
    }

    /** The things that have to be named for one row. */
    static Stream<SubjectRef> things(Map<String, String> row, Map<String, Meaning> meanings) {
        return row.entrySet().stream()
                .flatMap(field -> thing(meanings.get(field.getKey()), field.getValue(), row).stream());
    }

    /** The thing for which a value stands; a code may stand for one as well: all notices, or those of a city. */
    private static Optional<SubjectRef> thing(@Nullable Meaning meaning, String value, Map<String, String> row) {
        if (meaning instanceof Meaning.Thing thing) {
            return thing(thing, value, row);
        }
        if (meaning instanceof Meaning.Spot) {
            return shown(value);
        }
        return meaning instanceof Meaning.Code ? thing(Meaning.Thing.of(""), value, Map.of()) : Optional.empty();
    }

    /** The thing that a page shows, or the network to which the page belongs. */
    private static Optional<SubjectRef> shown(String path) {
        var page = PAGE.matcher(path);
        if (!page.matches()) {
            return Optional.empty();
        }
        return Optional.ofNullable(page.group("item"))
                .map(item -> new SubjectRef("item", page.group("slug") + "/" + item))
                .or(() -> Optional.of(new SubjectRef(page.group("kind"), page.group("slug"))));
    }

    private static Optional<SubjectRef> thing(Meaning.Thing meaning, String value, Map<String, String> row) {
        String within = meaning.within().isEmpty() ? "" : row.getOrDefault(meaning.within(), "") + "/";
        String whole = meaning.kind().isEmpty() ? value : meaning.kind() + "/" + within + value;
        int slash = whole.indexOf('/');
        return whole.matches("[a-z-]+/[^ ].*")
                ? Optional.of(new SubjectRef(whole.substring(0, slash), whole.substring(slash + 1)))
                : Optional.empty();
    }

    Content content(String field, Map<String, String> row) {
        String value = row.get(field);
        var meaning = meanings.get(field);
        if (value == null || (value.isEmpty() && !(meaning instanceof Meaning.Place))) {
            return Phrase.of("");
        }
        return meaning == null ? plain(value) : said(meaning, value, row);
    }

    private Content plain(String value) {
        var values = entries.values();
        boolean isDay = value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        return values.moment(value)
                .or(() -> isDay ? values.period(value) : Optional.empty())
                .<Content>map(Phrase::of)
                .orElseGet(() -> value.contains("@") ? new MailAddress(value) : new Verbatim(value));
    }

    private Content said(Meaning meaning, String value, Map<String, String> row) {
        return switch (meaning) {
            case Meaning.Code code -> coded(code, value);
            case Meaning.Codes codes ->
                Phrase.of(words().list(Arrays.stream(value.split(","))
                        .map(one -> said(codes.each(), one).orElse(one))
                        .toList()));
            case Meaning.Tongue _ -> phrase(Language.tagged(value).map(words()::name), value);
            case Meaning.Place _ ->
                Phrase.of(words().capital(entries.place(value.startsWith("/") ? value.substring(1) : value)));
            case Meaning.Thing thing ->
                thing(thing, value, row).map(this::named).orElseGet(() -> plain(value));
            case Meaning.Deed _ -> Phrase.of(words().capital(deed(value, row)));
            case Meaning.Span _ -> phrase(entries.values().period(value), value);
            case Meaning.Spot _ -> spot(value);
            case Meaning.Browser _ -> Phrase.of(Browser.called(value, words()));
            case Meaning.Bytes _ -> phrase(size(value), value);
        };
    }

    private Content coded(Meaning.Code code, String value) {
        var thing = thing(code, value, Map.of()).filter(entries.names()::containsKey);
        return said(code, value)
                .<Content>map(Phrase::of)
                .orElseGet(() -> thing.map(this::named).orElseGet(() -> plain(value)));
    }

    private Optional<String> said(Meaning.Code code, String value) {
        return Optional.of(code.message().apply(value.replace(' ', '-')))
                .filter(words()::know)
                .map(words()::of)
                .map(words()::capital);
    }

    private Content spot(String path) {
        return shown(path)
                .filter(entries.names()::containsKey)
                .<Content>map(thing -> Link.of(entries.name(thing), path))
                .orElseGet(() -> plain(path));
    }

    private Content named(SubjectRef thing) {
        var name = Phrase.of(entries.name(thing));
        return entries.page(thing).<Content>map(page -> new Link(name, page)).orElse(name);
    }

    private String deed(String what, Map<String, String> row) {
        return entries.deed(
                what,
                thing(Meaning.Thing.of(""), row.getOrDefault(SUBJECT, ""), row)
                        .map(entries::name)
                        .orElse(""));
    }

    private Optional<String> size(String bytes) {
        return bytes.matches("[0-9]{1,15}")
                ? Optional.of(words().of("document.file.kilobytes", Math.max(1, Long.parseLong(bytes) / KILOBYTE)))
                : Optional.empty();
    }

    private static Content phrase(Optional<String> said, String value) {
        return said.<Content>map(Phrase::of).orElseGet(() -> new Verbatim(value));
    }
}
