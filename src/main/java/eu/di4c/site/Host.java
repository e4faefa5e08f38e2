package eu.di4c.site;

import eu.di4c.site.part.Counter;
import java.util.Optional;

/**
 * The city that a page is about, as the frame of the page shows it.
 *
 * @param home its page, under its name
 * @param style address of the sheet with its colour
 * @param help how it helps in person those who cannot use a page
 */
public record Host(Link home, Optional<String> style, Optional<Crest> crest, Optional<Counter> help) {

    /**
     * Its coat of arms.
     *
     * @param alt what it shows, for those who do not see it
     */
    public record Crest(String address, Phrase alt) {}

    /** Whether it looks otherwise than all pages do. */
    public boolean looks() {
        return style.isPresent() || crest.isPresent();
    }
}
