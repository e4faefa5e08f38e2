package eu.di4c.mailing;

import eu.di4c.site.Words;

/**
 * A kind of letter, declared by the module that writes such letters.
 *
 * @param code one or more words, for example {@code invitation}
 * @param name key of the message that names it, for example "people.letter.invitation"
 */
public record LetterKind(String code, String name, Manner manner) {

    /** Whether the recipient has a say. */
    public enum Manner {
        /** Always sent, and at once: who asked for a link to sign in waits for it. */
        ALWAYS,
        /** She may have it at once, gathered into one a day or a week, or never. */
        AS_WISHED,
        /** The same; as long as she says nothing it is gathered into one a day. */
        GATHERED,
        /** The same, for an address that was subscribed to it, with an account or without: its way out is in each letter. */
        SUBSCRIBED
    }

    public LetterKind {
        if (!code.matches("[a-z]+(-[a-z]+)*")) {
            throw new IllegalArgumentException("expected a kind of letter such as invitation, found " + code);
        }
    }

    /** What a single letter of this kind is called, where that differs from the name of the kind. */
    public String one(Words words) {
        String one = name + ".one";
        return words.of(words.know(one) ? one : name);
    }

    public boolean leavable() {
        return manner != Manner.ALWAYS;
    }

    /** How often it comes as long as its recipient says nothing. */
    public Frequency usual() {
        return switch (manner) {
            case ALWAYS, AS_WISHED, SUBSCRIBED -> Frequency.AT_ONCE;
            case GATHERED -> Frequency.DAILY;
        };
    }

    /** Whether somebody with an account says there how often she wants it. */
    public boolean wishable() {
        return switch (manner) {
            case AS_WISHED, GATHERED -> true;
            case ALWAYS, SUBSCRIBED -> false;
        };
    }
}
