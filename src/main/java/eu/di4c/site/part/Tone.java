package eu.di4c.site.part;

import java.util.Locale;

/** How a state or a notice is meant; always said in words too, never by colour alone. */
public enum Tone {
    PLAIN,
    GOOD,
    BUSY,
    LATE,
    STOPPED;

    String style() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The class of the style sheet for a banner of this tone. */
    public String banner() {
        return "banner banner-" + style();
    }
}
