package eu.di4c.site;

/** The thing has another address for good, for example after a renaming; answered with 301. */
public record Moved(String to) implements Reply {
    public Moved {
        if (!to.startsWith("/") || to.startsWith("//")) {
            throw new IllegalArgumentException("expected an address inside DI4C, found " + to);
        }
    }
}
