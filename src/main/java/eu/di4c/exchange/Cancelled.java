package eu.di4c.exchange;

/** Who handed the file in wants it no more; what was begun is undone. */
final class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Cancelled() {
        super("cancelled", null, false, false);
    }
}
