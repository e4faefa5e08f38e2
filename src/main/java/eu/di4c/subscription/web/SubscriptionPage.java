package eu.di4c.subscription.web;

import eu.di4c.site.form.Choice;
import eu.di4c.site.form.Form;
import java.util.List;

/**
 * The form by which somebody asks for notices by e-mail.
 *
 * @param topics of which notices; the one she came for is chosen
 */
public record SubscriptionPage(Form form, List<Choice> topics, List<Choice> languages, List<Choice> frequencies) {}
