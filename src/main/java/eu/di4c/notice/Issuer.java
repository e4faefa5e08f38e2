package eu.di4c.notice;

import eu.di4c.document.FundedBy;
import eu.di4c.document.FundingMark;
import eu.di4c.document.FundingProfile;
import eu.di4c.document.Letterhead;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Slug;
import java.util.Optional;

/**
 * Who issues a notice and on what paper, as it was when the notice was composed.
 *
 * @param network the network it is about
 * @param funding who pays, when the European Union does
 */
public record Issuer(Slug network, Slug organisation, Letterhead letterhead, Optional<FundedBy> funding) {

    /** The emblem and words that must be shown; empty where nobody asks for them, or nobody knows them. */
    public Optional<FundingMark> mark(Language language) {
        return funding.flatMap(funded -> FundingProfile.mark(funded, language));
    }
}
