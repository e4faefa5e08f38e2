package eu.di4c.site.part;

import eu.di4c.site.Link;
import java.util.List;
import java.util.Optional;

/**
 * Help in person that a city gives to those who cannot use a page.
 *
 * @param city the place on its page where it says so, under its name
 * @param telephone whom to call
 * @param facts all that is stated of it
 */
public record Counter(Link city, Optional<Contact> telephone, List<Fact> facts) {
    public Counter {
        facts = List.copyOf(facts);
    }
}
