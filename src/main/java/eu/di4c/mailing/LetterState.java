package eu.di4c.mailing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a letter is. */
public enum LetterState {
    /** It is sent as soon as the mail server takes it; without a mail server it stays here. */
    WAITING,
    /** It waits for the digest that its recipient wished. */
    GATHERED,
    /** It went out in a digest. */
    BUNDLED,
    /** The mail server took it. */
    SENT,
    /** It was given up; somebody may have it tried again. */
    DEAD,
    /** Its recipient wants no letters of its kind. */
    DECLINED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LetterState> coded(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst();
    }
}
