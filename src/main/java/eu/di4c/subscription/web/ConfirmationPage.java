package eu.di4c.subscription.web;

import eu.di4c.site.part.Fact;
import java.util.List;

/**
 * Where the letter leads: asks whether the subscription was meant. Without facts, the link in it counts no more.
 *
 * @param facts what was asked for
 */
public record ConfirmationPage(String action, List<Fact> facts) {}
