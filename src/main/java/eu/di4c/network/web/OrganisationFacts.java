package eu.di4c.network.web;

import eu.di4c.document.Letterhead;
import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Organisation;
import java.util.List;
import java.util.Optional;

/**
 * An organisation as the API tells it.
 *
 * @param letterhead the head of its paper, without the picture on it
 */
record OrganisationFacts(
        Slug code,
        String country,
        LocalText legalName,
        Organisation.Type type,
        Optional<String> fiscalCode,
        Optional<LetterheadFacts> letterhead) {

    /** The head of an organisation's paper. */
    record LetterheadFacts(
            String language,
            List<String> issuer,
            Optional<String> motto,
            List<String> place,
            Optional<String> fiscalCode) {

        static LetterheadFacts of(Letterhead head) {
            return new LetterheadFacts(
                    head.language().tag(), head.issuer(), head.motto(), head.place(), head.fiscalCode());
        }
    }

    static OrganisationFacts of(Organisation organisation) {
        return new OrganisationFacts(
                organisation.slug(),
                organisation.country(),
                organisation.legalName(),
                organisation.type(),
                organisation.fiscalCode(),
                organisation.letterhead().map(LetterheadFacts::of));
    }
}
