package eu.di4c.site.chart;

/** A rectangle of a picture that something takes up. */
record Box(double left, double top, double right, double bottom) {

    static Box around(Spot spot, double reach) {
        return new Box(spot.x() - reach, spot.y() - reach, spot.x() + reach, spot.y() + reach);
    }

    boolean touches(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(Box other) {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }
}
