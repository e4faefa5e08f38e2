package eu.di4c.site;

import eu.di4c.site.part.Helper;
import java.util.Optional;

/**
 * The city that a page is about, as the frame of the page shows it.
 *
 * @param home its page, under its name
 * @param help how it helps in person those who cannot use a page
 */
public record Host(Link home, Optional<Helper> help) {}
