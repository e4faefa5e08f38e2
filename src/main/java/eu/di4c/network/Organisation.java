package eu.di4c.network;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Slug;
import java.util.Optional;

/** A legal body that can take part in a network; not the same thing as the city it stands for. */
public record Organisation(Slug slug, String country, LocalText legalName, Type type, Optional<String> fiscalCode) {

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
