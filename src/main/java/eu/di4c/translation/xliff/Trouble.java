package eu.di4c.translation.xliff;

import java.util.List;

/**
 * One thing wrong in a file that came in.
 *
 * @param unit identifier of the text; empty when it is the file as a whole
 * @param message key of the message that says what is wrong, with its arguments
 */
public record Trouble(String unit, String message, List<Object> arguments, String found, String expected) {

    private static final int LONGEST = 300;

    public Trouble {
        arguments = List.copyOf(arguments);
        found = shortened(found);
        expected = shortened(expected);
    }

    static Trouble of(String unit, String message, String found, String expected) {
        return new Trouble(unit, message, List.of(), found, expected);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
