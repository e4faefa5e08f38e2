package eu.di4c.subscription.web;

/**
 * What comes next, or what has come about.
 *
 * @param title key of the message above
 * @param text key of the message that says more
 */
public record SaidPage(String title, String text) {}
