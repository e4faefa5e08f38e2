package eu.di4c.network;

import eu.di4c.kernel.Colour;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Slug;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A city as a place.
 *
 * @param country ISO 3166 code, two letters (Greece is GR)
 * @param names its names by language; the first is the city's own
 * @param help what it does for people who cannot use its pages; empty as long as it is not stated
 * @param accent the colour of its pages, when it has one of its own
 */
public record City(
        Slug slug,
        String country,
        LocalText names,
        List<Code> codes,
        Optional<Coordinates> coordinates,
        Optional<Help> help,
        Optional<Colour> accent,
        Optional<Crest> crest) {

    public City {
        if (!country.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("expected a two-letter country code, found '%s'".formatted(country));
        }
        codes = List.copyOf(codes);
    }

    /** A city of which no more is known than where it is. */
    public City(Slug slug, String country, LocalText names, List<Code> codes, Optional<Coordinates> coordinates) {
        this(slug, country, names, codes, coordinates, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** As a place only: without what it says of itself. */
    public City asPlace() {
        return new City(slug, country, names, codes, coordinates);
    }

    /** Whether two say the same of how the city helps in person and how its pages look. */
    public boolean isPresentedLike(City other) {
        return help.equals(other.help) && accent.equals(other.accent) && crest.equals(other.crest);
    }

    /** The same city with other help in person, or none. */
    public City with(Optional<Help> other) {
        return new City(slug, country, names, codes, coordinates, other, accent, crest);
    }

    /** The same city with another colour and crest, or none. */
    public City looking(Optional<Colour> otherAccent, Optional<Crest> otherCrest) {
        return new City(slug, country, names, codes, coordinates, help, otherAccent, otherCrest);
    }

    /**
     * A code of the city in a statistical or national scheme.
     *
     * @param scheme for example {@code NUTS3} or {@code SIRUTA}
     * @param vintage year of the edition of the scheme, where it has editions
     */
    public record Code(String scheme, Optional<Integer> vintage, String code) {}

    /**
     * Where the city lies, WGS 84.
     *
     * @param latitude degrees north, −90 to 90
     * @param longitude degrees east, −180 to 180
     */
    public record Coordinates(BigDecimal latitude, BigDecimal longitude) {
        public Coordinates {
            if (latitude.abs().compareTo(BigDecimal.valueOf(90)) > 0
                    || longitude.abs().compareTo(BigDecimal.valueOf(180)) > 0) {
                throw new IllegalArgumentException("expected latitude -90 to 90 and longitude -180 to 180, found %s, %s"
                        .formatted(latitude.toPlainString(), longitude.toPlainString()));
            }
        }
    }
}
