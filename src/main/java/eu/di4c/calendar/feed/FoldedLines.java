package eu.di4c.calendar.feed;

import java.nio.charset.StandardCharsets;

/** Lines of at most 75 octets, the longer ones folded between characters (RFC 5545, 3.1). */
final class FoldedLines {

    private static final int MOST = 75;
    private static final String END = "\r\n";

    private FoldedLines() {}

    /** Folds a text whose lines end in CR LF. */
    static String of(String text) {
        var folded = new StringBuilder(text.length() + text.length() / MOST * 3);
        text.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            String one = Character.toString(character);
            int size = one.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(one);
            octets += size;
        }
        folded.append(END);
    }
}
