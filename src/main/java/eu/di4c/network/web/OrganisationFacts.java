package eu.di4c.network.web;

import eu.di4c.kernel.LocalText;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Organisation;
import java.util.Optional;

/** An organisation as the API tells it. */
record OrganisationFacts(
        Slug code, String country, LocalText legalName, Organisation.Type type, Optional<String> fiscalCode) {

    static OrganisationFacts of(Organisation organisation) {
        return new OrganisationFacts(
                organisation.slug(),
                organisation.country(),
                organisation.legalName(),
                organisation.type(),
                organisation.fiscalCode());
    }
}
