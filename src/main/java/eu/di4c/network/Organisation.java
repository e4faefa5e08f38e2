package eu.di4c.network;

import eu.di4c.document.Letterhead;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Slug;
import java.util.Optional;

/**
 * A legal body that can take part in a network; not the same thing as the city it stands for.
 *
 * @param letterhead the head of its paper, where it is known
 */
public record Organisation(
        Slug slug,
        String country,
        LocalText legalName,
        Type type,
        Optional<String> fiscalCode,
        Optional<Letterhead> letterhead) {

    public Organisation {
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("expected a two-letter country code, found '%s'".formatted(country));
        }
    }

    /** What sort of body it is. */
    public enum Type {
        MUNICIPALITY,
        MUNICIPAL_COMPANY,
        MUNICIPAL_AGENCY,
        REGIONAL_AUTHORITY,
        UNIVERSITY,
        ASSOCIATION,
        OTHER
    }
}
