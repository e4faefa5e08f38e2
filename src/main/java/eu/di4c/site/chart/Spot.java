package eu.di4c.site.chart;

/** A point of a picture, in its own units, from the upper left corner. */
record Spot(double x, double y) {

    /** The point that far on the way to another: 0 is here, 1 is there. */
    Spot towards(Spot there, double part) {
        return new Spot(x + (there.x - x) * part, y + (there.y - y) * part);
    }
}
