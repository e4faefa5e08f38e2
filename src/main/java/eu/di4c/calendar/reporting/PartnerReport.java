package eu.di4c.calendar.reporting;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.protection.LegalBasis;
import eu.di4c.kernel.protection.Personal;
import eu.di4c.network.PartnerId;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody said of one partner's report to an item: that it was handed in, that it was not after all, or that the partner
 * was reminded; it is added, never changed, and the latest counts.
 *
 * @param item code of the item
 * @param on when the report was handed in; unknown when nobody said so
 * @param by who said it
 * @param recorded when it was said
 */
public record PartnerReport(
        String item,
        PartnerId partner,
        Kind kind,
        FuzzyDate on,
        Optional<LocalText> remark,

        @Personal(
                what = Personal.Kind.DEED,
                why = Personal.Purpose.ACCOUNTABILITY,
                basis = LegalBasis.PUBLIC_TASK,
                kept = Personal.FOR_EVER,
                columns = "calendar.partner_report.author")
        String by,

        Instant recorded) {

    /** What may be said of a report. */
    public enum Kind {
        REPORTED,
        TAKEN_BACK,
        REMINDED
    }
}
