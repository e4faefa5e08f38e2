package eu.di4c.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The part of the system in which a role is held or to which a thing belongs: everywhere, a programme, a network of it, a
 * partner city of that, its local group; or a city as a place.
 *
 * @param path the names from the outside in, for example {@code programme/urbact-iii/network/di4c/partner/botosani}; empty
 *     for everywhere. A scope covers all whose paths begin with its own.
 */
public record Scope(String path) {

    private static final String NAME = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final Pattern FORM = Pattern.compile("(?:programme/(?<programme>" + NAME + ")(?:/network/(?<network>"
            + NAME + ")(?:/partner/(?<partner>" + NAME + ")(?<group>/group)?)?)?|city/(?<city>" + NAME + "))?");

    public static final Scope EVERYWHERE = new Scope("");

    /** How large a scope is. */
    public enum Level {
        EVERYWHERE,
        PROGRAMME,
        NETWORK,
        PARTNER,
        GROUP,
        CITY
    }

    public Scope {
        if (!fits(path)) {
            throw new IllegalArgumentException(
                    "expected a scope such as programme/urbact-iii/network/di4c, found '" + path + "'");
        }
    }

    /** Whether a text is the path of a scope. */
    public static boolean fits(String path) {
        return path.length() <= 300 && FORM.matcher(path).matches();
    }

    public static Scope programme(Slug programme) {
        return new Scope("programme/" + programme);
    }

    public static Scope network(Slug programme, Slug network) {
        return new Scope(programme(programme).path + "/network/" + network);
    }

    public static Scope partner(Slug programme, Slug network, Slug partner) {
        return new Scope(network(programme, network).path + "/partner/" + partner);
    }

    /** The local group of a partner's city. */
    public static Scope group(Slug programme, Slug network, Slug partner) {
        return new Scope(partner(programme, network, partner).path + "/group");
    }

    public static Scope city(Slug city) {
        return new Scope("city/" + city);
    }

    /** Whether the other scope is this one or lies in it. */
    public boolean covers(Scope other) {
        return path.isEmpty() || other.path.equals(path) || other.path.startsWith(path + "/");
    }

    public Level level() {
        if (path.isEmpty()) {
            return Level.EVERYWHERE;
        }
        if (part("city").isPresent()) {
            return Level.CITY;
        }
        if (part("group").isPresent()) {
            return Level.GROUP;
        }
        if (partner().isPresent()) {
            return Level.PARTNER;
        }
        return network().isPresent() ? Level.NETWORK : Level.PROGRAMME;
    }

    public Optional<Slug> programme() {
        return part("programme").map(Slug::new);
    }

    public Optional<Slug> network() {
        return part("network").map(Slug::new);
    }

    public Optional<Slug> partner() {
        return part("partner").map(Slug::new);
    }

    public Optional<Slug> city() {
        return part("city").map(Slug::new);
    }

    private Optional<String> part(String name) {
        var matcher = FORM.matcher(path);
        return matcher.matches() ? Optional.ofNullable(matcher.group(name)) : Optional.empty();
    }

    @Override
    public String toString() {
        return path.isEmpty() ? "everywhere" : path;
    }
}
