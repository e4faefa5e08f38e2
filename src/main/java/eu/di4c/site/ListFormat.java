package eu.di4c.site;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files as which a list may be taken out. */
public enum ListFormat {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("application/json");

    private final String mediaType;

    ListFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public static Optional<ListFormat> coded(String code) {
        return Arrays.stream(values())
                .filter(format -> format.code().equals(code))
                .findFirst();
    }

    /** Whether an address is that of a list, or might be. */
    public static boolean ends(String address) {
        return !address.startsWith("/api/")
                && Arrays.stream(values()).anyMatch(format -> address.endsWith("." + format.code()));
    }

    /** The ending of its files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String mediaType() {
        return mediaType;
    }

    /** The address of the list that a page shows, asked as the page is, but from the beginning. */
    public String address(Visit visit) {
        String asked = Arrays.stream(visit.query().split("&"))
                .filter(part -> !part.isEmpty() && !part.matches("(after|before)=.*"))
                .collect(Collectors.joining("&"));
        return address(visit.path()) + (asked.isEmpty() ? "" : "?" + asked);
    }

    /** The address of a list. */
    public String address(String list) {
        return list + "." + code();
    }
}
