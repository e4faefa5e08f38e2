package eu.di4c.subscription;

import eu.di4c.kernel.Slug;
import java.util.Optional;

/** Of which notices somebody wants to hear. */
public sealed interface Topic {

    /** All of them. */
    record All() implements Topic {}

    /** Those on one network. */
    record OfNetwork(Slug network) implements Topic {}

    /** Those that the partners of one city issue, in whichever network. */
    record OfCity(Slug city) implements Topic {}

    /** How it stands in forms and tables, for example {@code city/botosani}. */
    default String code() {
        return switch (this) {
            case All _ -> "all";
            case OfNetwork(Slug network) -> "network/" + network;
            case OfCity(Slug city) -> "city/" + city;
        };
    }

    static Optional<Topic> coded(String code) {
        if (code.equals("all")) {
            return Optional.of(new All());
        }
        return named(code, "network/")
                .<Topic>map(OfNetwork::new)
                .or(() -> named(code, "city/").map(OfCity::new));
    }

    private static Optional<Slug> named(String code, String kind) {
        return code.startsWith(kind) && Slug.fits(code.substring(kind.length()))
                ? Optional.of(new Slug(code.substring(kind.length())))
                : Optional.empty();
    }
}
