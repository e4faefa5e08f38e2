package eu.di4c.site.chart;

import java.util.Optional;

/**
 * A sign of a picture and what it means.
 *
 * @param style its class in the style sheet
 */
public record Legend(String style, String text) {

    static Optional<Legend> when(boolean shown, String sign, String text) {
        return shown ? Optional.of(new Legend("sign-" + sign, text)) : Optional.empty();
    }
}
