package eu.di4c.site.api;

import eu.di4c.kernel.PersonId;
import java.util.Map;

/**
 * The answers to what programs wrote under a key of their own choice ({@code Idempotency-Key}), so that a write whose answer
 * was lost can be sent again and is not done twice. Shared by all nodes.
 */
public interface KeptAnswers {

    /** Says what is known under a person's key; when it is nothing, the key is hers to write with from now on. */
    Turn turn(PersonId by, String key);

    /** Keeps what was answered. */
    void keep(PersonId by, String key, Answer answer);

    /** Nothing was done; the key is free again. */
    void free(PersonId by, String key);

    /** What is known under a key. */
    sealed interface Turn {

        /** Nobody wrote with this key. */
        record First() implements Turn {}

        /** What it was used for is still being done. */
        record AtWork() implements Turn {}

        /** It was used, and what became of that is not known: the node that did it is gone. */
        record Lost() implements Turn {}

        /** It was done. */
        record Done(Answer answer) implements Turn {}
    }

    /**
     * What was answered.
     *
     * @param question SHA-256 of all that was asked, in hexadecimal
     * @param headers those that belong to what was done
     * @param body as text, for all answers of the API are
     */
    record Answer(String question, int status, Map<String, String> headers, String body) {
        public Answer {
            headers = Map.copyOf(headers);
        }
    }
}
