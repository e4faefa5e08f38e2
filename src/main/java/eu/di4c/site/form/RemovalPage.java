package eu.di4c.site.form;

import eu.di4c.site.Link;
import eu.di4c.site.Place;
import java.util.List;
import java.util.Optional;

/**
 * Asks once more before something is taken away for good.
 *
 * @param warning what will be gone
 * @param back address to which to go when it shall stay after all
 */
public record RemovalPage(
        String title, Optional<Place> place, List<Link> trail, String warning, Form form, String button, String back) {}
