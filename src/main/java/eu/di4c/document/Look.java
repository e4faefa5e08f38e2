package eu.di4c.document;

import java.util.Optional;

/** The visual identity of a document: whose paper it is and, where the European Union pays, its emblem. */
public record Look(Optional<Letterhead> letterhead, Optional<FundingMark> funding) {

    /** Plain paper. */
    public static Look plain() {
        return new Look(Optional.empty(), Optional.empty());
    }
}
