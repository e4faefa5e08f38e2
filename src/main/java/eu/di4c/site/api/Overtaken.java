package eu.di4c.site.api;

/** The thing has been changed since the version that {@code If-Match} names (412). */
public final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Overtaken() {
        super("changed meanwhile", null, false, false);
    }
}
