package eu.di4c.network;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.SubjectRef;
import java.util.List;

/**
 * A fact about which sources differ: the value the partners agreed to use, and what the other sources say.
 *
 * @param fact which fact of the subject, one word (for example {@code organisation})
 * @param agreed the value used everywhere
 * @param others what other sources say
 */
public record Dispute(SubjectRef subject, String fact, Statement agreed, List<Statement> others) {

    public Dispute {
        if (others.isEmpty()) {
            throw new IllegalArgumentException("a disputed fact needs at least one other statement, found none");
        }
        others = List.copyOf(others);
    }

    boolean isAboutTheSameAs(Dispute other) {
        return subject.equals(other.subject) && fact.equals(other.fact);
    }

    /** What one source says. */
    public record Statement(LocalText value, String source) {}
}
