package eu.di4c.overview.web;

import eu.di4c.kernel.SubjectRef;
import eu.di4c.network.Dispute;
import eu.di4c.site.Phrase;
import eu.di4c.site.Words;
import eu.di4c.site.part.Disputed;
import gg.jte.Content;
import java.util.List;

/** Finds what sources say of one fact of one thing. */
final class Disputes {

    private Disputes() {}

    /** The value as shown, with the claims of other sources where there are any. */
    static Disputed of(Content agreed, SubjectRef subject, String fact, List<Dispute> disputes, Words words) {
        return new Disputed(
                agreed,
                disputes.stream()
                        .filter(dispute -> dispute.subject().equals(subject)
                                && dispute.fact().equals(fact))
                        .flatMap(dispute -> dispute.others().stream())
                        .map(other -> new Disputed.Claim(words.text(other.value()), Phrase.of(other.source())))
                        .toList());
    }
}
