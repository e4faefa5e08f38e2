package eu.di4c.mailing;

/** One line of text, as it may stand in the head of a letter: a line end there would begin another header. */
final class Line {

    private Line() {}

    static void check(String what, String text, int longest) {
        if (text.length() > longest || text.chars().anyMatch(Line::breaks)) {
            throw new IllegalArgumentException("expected %s in one line of at most %d characters, found '%s'"
                    .formatted(what, longest, text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?")));
        }
    }

    private static boolean breaks(int sign) {
        return Character.isISOControl(sign) || sign == '\u2028' || sign == '\u2029';
    }
}
