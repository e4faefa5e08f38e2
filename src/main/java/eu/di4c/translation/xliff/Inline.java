package eu.di4c.translation.xliff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The parts of a text: words to be translated, and places such as {0} that are protected from being changed. */
sealed interface Inline {

    Pattern PLACE = Pattern.compile("\\{\\d+\\}");

    /** Words. */
    record Words(String text) implements Inline {}

    /** A place, with what it is called in the file. */
    record Place(String id, String place) implements Inline {

        /** The identifier of what it stands for. */
        String data() {
            return "d" + place.substring(1, place.length() - 1);
        }
    }

    /**
     * The parts of a text whose only braces are those of plain places; a text with plural forms or choices is one part, because
     * what stands between its braces is to be translated too.
     *
     * @param known places that already have identifiers; one of each is used up for each place of the same name
     * @param prefix of new identifiers
     */
    static List<Inline> of(String text, List<Place> known, String prefix) {
        String bare = PLACE.matcher(text).replaceAll("");
        if (bare.indexOf('{') >= 0 || bare.indexOf('}') >= 0) {
            return List.of(new Words(text));
        }
        var parts = new ArrayList<Inline>();
        var free = new ArrayList<>(known);
        var places = PLACE.matcher(text);
        int from = 0;
        while (places.find()) {
            if (places.start() > from) {
                parts.add(new Words(text.substring(from, places.start())));
            }
            parts.add(take(free, places.group(), prefix + (parts.size() + 1)));
            from = places.end();
        }
        if (from < text.length()) {
            parts.add(new Words(text.substring(from)));
        }
        return parts;
    }

    private static Place take(List<Place> free, String place, String otherwise) {
        var own = free.stream().filter(one -> one.place().equals(place)).findFirst();
        own.ifPresent(free::remove);
        return own.orElseGet(() -> new Place(otherwise, place));
    }

    /** The places among some parts. */
    static List<Place> places(List<Inline> parts) {
        return parts.stream()
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .toList();
    }
}
