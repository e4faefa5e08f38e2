package eu.di4c.document;

import eu.di4c.kernel.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The head of an organisation's paper, in the organisation's own language.
 *
 * @param issuer the organisation, in one or more lines
 * @param motto its motto
 * @param place country, county, municipality, in as many lines
 * @param fiscalCode its number with the tax office
 * @param logo its coat of arms or logo
 */
public record Letterhead(
        Language language,
        List<String> issuer,
        Optional<String> motto,
        List<String> place,
        Optional<String> fiscalCode,
        Optional<Logo> logo) {

    public Letterhead {
        if (issuer.isEmpty() || issuer.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a letterhead needs the name of an organisation");
        }
        issuer = List.copyOf(issuer);
        place = List.copyOf(place);
    }

    /** The paper of an organisation of which only the name is known. */
    public static Letterhead of(Language language, String organisation) {
        return new Letterhead(
                language, List.of(organisation), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** Place and fiscal code, line by line as they are written under the name. */
    public List<String> address() {
        return Stream.concat(place.stream(), fiscalCode.stream().map(code -> OwnWords.fiscalCode(this, code)))
                .toList();
    }

    /** The organisation in one line, as a running header says it. */
    public String organisation() {
        return String.join(" ", issuer);
    }
}
