package eu.di4c.site;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Time zones by the names of IANA, each called after a place by whose clocks people there go. */
public final class Zones {

    private static final Pattern PLACE = Pattern.compile("[A-Z][A-Za-z]+(/[A-Za-z0-9_+-]+)+");
    private static final Set<String> KNOWN =
            ZoneId.getAvailableZoneIds().stream().filter(Zones::isPlace).collect(Collectors.toUnmodifiableSet());

    private Zones() {}

    private static boolean isPlace(String name) {
        return PLACE.matcher(name).matches() && !name.startsWith("Etc/") && !name.startsWith("SystemV/");
    }

    /** The zone of this name, if it is one of a place. */
    public static Optional<ZoneId> named(String name) {
        return KNOWN.contains(name) ? Optional.of(ZoneId.of(name)) : Optional.empty();
    }

    /** The zones of a country by its two letters of ISO 3166: most have one, Spain and Portugal have more. */
    public static Set<ZoneId> of(String country) {
        return zones(country);
    }

    /** The zones of Europe and some others, in the alphabetical order of their places. */
    public static List<ZoneId> all(Set<ZoneId> others, Words words) {
        return Stream.concat(zones(null).stream().filter(zone -> zone.getId().startsWith("Europe/")), others.stream())
                .distinct()
                .sorted(Comparator.comparing((ZoneId zone) -> place(zone, words), words.order())
                        .thenComparing(ZoneId::getId))
                .toList();
    }

    /** All zones of places, in the alphabetical order of these. */
    public static List<ZoneId> everywhere(Words words) {
        return all(zones(null), words);
    }

    private static Set<ZoneId> zones(@Nullable String country) {
        return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
                .flatMap(name -> named(name).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The place after which a zone is called, in a language: Rome, Roma. */
    public static String place(ZoneId zone, Words words) {
        var names = TimeZoneNames.getInstance(ULocale.forLocale(words.language().locale()));
        return Objects.requireNonNullElseGet(
                names.getExemplarLocationName(zone.getId()),
                () -> zone.getId().replaceFirst(".*/", "").replace('_', ' '));
    }
}
