package eu.di4c.site;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One reader's request for one page: in which language, for which address, on which day.
 *
 * @param path the address without its query, for example {@code /networks/di4c}
 * @param query the query as it came, without the question mark; empty when there is none
 * @param host asks which city the page is about; only pages with a frame do
 * @param zone by whose clocks she wants to be told times besides those of the place; empty when she did not say
 * @param sent whether a form was sent; what was refused is shown again at the address it was sent to
 */
public record Visit(
        Language language,
        String path,
        String query,
        LocalDate today,
        Reader reader,
        Supplier<Optional<Host>> host,
        Optional<ZoneId> zone,
        boolean sent) {

    private static final Pattern SECRET =
            Pattern.compile("^/(calendars|links|letters/unsubscribe|subscription/confirmation)/[^/]+");

    /** The cookie that remembers by which clocks the reader wants to be told times. */
    public static final String ZONE = "zone";

    /** The path as it may stand in a log: without the secret that some addresses carry. */
    public String logged() {
        return SECRET.matcher(path).replaceFirst("/$1/…");
    }

    /** Who reads. */
    public Actor by() {
        return reader.by();
    }

    /** Whether somebody with a name reads. */
    public boolean signedIn() {
        return reader.by() instanceof Actor.Person;
    }

    public Words words() {
        return Words.in(language);
    }

    /**
     * This visit, unless its address asks for a language that DI4C does not speak: a program that reads a feed must not be
     * answered in another one, so nothing is there.
     */
    public Visit spoken() {
        boolean strange = Arrays.stream(query.split("&"))
                .filter(part -> part.startsWith("lang="))
                .map(part -> Language.tagged(part.substring("lang=".length())))
                .anyMatch(asked -> !asked.equals(Optional.of(language)));
        if (strange) {
            throw new Missing();
        }
        return this;
    }

    /** The address of this same page in another language. */
    public String in(Language other) {
        String rest = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                .map(part -> part + "&")
                .collect(Collectors.joining());
        return path + "?" + rest + "lang=" + other.tag();
    }

    /** What was typed into the search box, on the page that answers it. */
    public Optional<String> sought() {
        return Arrays.stream(query.split("&"))
                .filter(part -> path.equals("/search") && part.startsWith("q="))
                .findFirst()
                .flatMap(part -> decoded(part.substring("q=".length())));
    }

    private static Optional<String> decoded(String part) {
        try {
            return Optional.of(URLDecoder.decode(part, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Whether this page is the given address or lies below it. */
    public boolean within(String address) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
