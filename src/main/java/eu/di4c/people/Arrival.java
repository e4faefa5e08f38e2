package eu.di4c.people;

/** What comes of it when somebody comes back from an identity provider. */
public sealed interface Arrival {

    /**
     * She has proved who she is.
     *
     * @param goOn where she wanted to go
     */
    record Proved(SignInAnswer answer, String goOn) implements Arrival {}

    /** The account there is linked to hers here. */
    record Linked() implements Arrival {}

    /**
     * She is not let in, or nothing is linked.
     *
     * @param message key of the message that says why, and what to do
     */
    record Refused(String message) implements Arrival {}
}
