package eu.di4c.people;

/** What came of an attempt to sign in. */
public sealed interface SignInAnswer {

    /**
     * She is in.
     *
     * @param secret what the browser is to keep, to be recognised
     * @param known what it is to keep for longer, so that attempts of strangers do not shut it out
     */
    record In(String secret, String known) implements SignInAnswer {}

    /** She is half in: the second factor is wanted. */
    record Half(String secret) implements SignInAnswer {}

    /** That was not right; nothing more is said. */
    record Wrong() implements SignInAnswer {}

    /** That was tried too often; nothing was looked at. */
    record TooOften() implements SignInAnswer {}
}
