package eu.di4c.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What sort of thing was found; of things that fit as well as each other, an earlier sort comes first. */
public enum FoundKind {
    NETWORK,
    CITY,
    PROGRAMME,
    ORGANISATION,
    PARTNER,
    PERSON,
    NOTICE,
    ITEM;

    /** The word for it in addresses and in the database. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FoundKind> coded(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
