package eu.di4c.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for the names of a map: beside, above or below their point, never on another name or point and never over the edge. A
 * name without room is left to the list beside the map.
 */
final class Names {

    /** The size on a telephone, where it is largest in relation to the map; a name that has room then has room always. */
    static final double SIZE = 21;

    private static final double GAP = 11;

    private final Box edge;
    private final List<Box> taken = new ArrayList<>();
    private final List<Box> crossed = new ArrayList<>();

    Names(Box edge, List<Spot> points) {
        this.edge = edge;
        points.forEach(point -> taken.add(Box.around(point, 8)));
    }

    /** A line that names should keep clear of where they can. */
    void keepClearOf(Spot from, Spot to) {
        for (int piece = 3; piece < 60; piece++) {
            crossed.add(Box.around(from.towards(to, piece / 60.0), 1));
        }
    }

    /** Where a name is written: the spot its line begins, is centred or ends at. */
    record Name(String text, Spot spot, String anchor) {}

    Optional<Name> place(String text, Spot point) {
        var free = candidates(text, point).stream()
                .filter(candidate -> edge.contains(box(candidate)))
                .filter(candidate -> taken.stream().noneMatch(box(candidate)::touches))
                .toList();
        var clear = free.stream().filter(this::crossesNothing).findFirst();
        var chosen = clear.or(() -> free.stream().findFirst());
        chosen.ifPresent(name -> taken.add(box(name)));
        return chosen;
    }

    private boolean crossesNothing(Name name) {
        return crossed.stream().noneMatch(box(name)::touches);
    }

    private static List<Name> candidates(String text, Spot point) {
        double level = SIZE * 0.34;
        return List.of(
                new Name(text, new Spot(point.x() + GAP, point.y() + level), "start"),
                new Name(text, new Spot(point.x() - GAP, point.y() + level), "end"),
                new Name(text, new Spot(point.x(), point.y() - GAP - 2), "middle"),
                new Name(text, new Spot(point.x(), point.y() + GAP + SIZE * 0.75), "middle"),
                new Name(text, new Spot(point.x() + 4, point.y() - GAP - 2), "start"),
                new Name(text, new Spot(point.x() - 4, point.y() - GAP - 2), "end"),
                new Name(text, new Spot(point.x() + 4, point.y() + GAP + SIZE * 0.75), "start"),
                new Name(text, new Spot(point.x() - 4, point.y() + GAP + SIZE * 0.75), "end"));
    }

    static Box box(Name name) {
        double width = Svg.width(name.text, SIZE);
        double left = switch (name.anchor) {
            case "start" -> name.spot.x();
            case "end" -> name.spot.x() - width;
            default -> name.spot.x() - width / 2;
        };
        return new Box(left, name.spot.y() - SIZE * 0.8, left + width, name.spot.y() + SIZE * 0.25);
    }
}
