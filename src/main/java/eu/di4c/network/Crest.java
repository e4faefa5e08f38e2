package eu.di4c.network;

import eu.di4c.kernel.LocalText;

/**
 * The coat of arms, or another sign, of a city.
 *
 * @param picture the mark of its {@link Picture}
 * @param alt what it shows, for those who do not see it
 */
public record Crest(String picture, LocalText alt) {

    public Crest {
        if (!picture.matches("[0-9a-f]{32}")) {
            throw new IllegalArgumentException("expected the mark of a picture, found '%s'".formatted(picture));
        }
    }
}
