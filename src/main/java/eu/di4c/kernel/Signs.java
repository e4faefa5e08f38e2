package eu.di4c.kernel;

/** Which signs a text of the field may hold, whether it comes by a form, a file or the API. */
public final class Signs {

    private Signs() {}

    /** Whether a sign is one that nobody sees and that neither files nor pages may hold. */
    public static boolean isUnseen(char sign) {
        return (Character.isISOControl(sign) && sign != '\n' && sign != '\t') || sign == '\uFFFE' || sign == '\uFFFF';
    }

    /** Whether a text holds only signs that can be seen, and no half of a character. */
    public static boolean areReadable(String text) {
        return text.chars().noneMatch(sign -> isUnseen((char) sign))
                && text.codePoints().noneMatch(sign -> Character.getType(sign) == Character.SURROGATE);
    }
}
