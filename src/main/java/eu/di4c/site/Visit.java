package eu.di4c.site;

import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * One reader's request for one page: in which language, for which address, on which day.
 *
 * @param path the address without its query, for example {@code /networks/di4c}
 * @param query the query as it came, without the question mark; empty when there is none
 * @param host asks which city the page is about; only pages with a frame do
 */
public record Visit(
        Language language, String path, String query, LocalDate today, Reader reader, Supplier<Optional<Host>> host) {

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

    /** The address of this same page in another language. */
    public String in(Language other) {
        String rest = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                .map(part -> part + "&")
                .collect(Collectors.joining());
        return path + "?" + rest + "lang=" + other.tag();
    }

    /** Whether this page is the given address or lies below it. */
    public boolean within(String address) {
        return path.equals(address) || path.startsWith(address + "/");
    }
}
