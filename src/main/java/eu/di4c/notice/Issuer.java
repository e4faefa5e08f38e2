package eu.di4c.notice;

import eu.di4c.document.FundedBy;
import eu.di4c.document.FundingMark;
import eu.di4c.document.FundingProfile;
import eu.di4c.document.Letterhead;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Slug;
import eu.di4c.network.Organisation;
import eu.di4c.notice.compose.NoticeFacts;
import eu.di4c.site.Words;
import java.util.List;
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

    /** The partner that a notice is composed for, on its paper as it is today. */
    static Issuer of(NoticeFacts facts, Language language) {
        var programme = facts.programme();
        return new Issuer(
                facts.network().slug(),
                facts.issuer().organisation().slug(),
                letterhead(facts.issuer().organisation()),
                Optional.of(new FundedBy(
                        programme.name().in(language.locale()).text(), programme.fundingPeriod(), programme.fund())));
    }

    /** The paper of an organisation: its own letterhead, or its name, country and fiscal code. */
    private static Letterhead letterhead(Organisation organisation) {
        if (organisation.letterhead().isPresent()) {
            return organisation.letterhead().get();
        }
        var name = organisation.legalName().original();
        var language = Language.tagged(name.locale().toLanguageTag()).orElse(Language.EN);
        return new Letterhead(
                language,
                List.of(name.text()),
                Optional.empty(),
                List.of(Words.in(language).country(organisation.country())),
                organisation.fiscalCode(),
                Optional.empty());
    }
}
