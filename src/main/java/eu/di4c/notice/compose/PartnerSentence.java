package eu.di4c.notice.compose;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import eu.di4c.network.Organisation;
import eu.di4c.network.Partner;
import eu.di4c.site.Words;
import java.util.Locale;
import java.util.regex.Pattern;

/** The sentence that names the partners: city, country, who leads, and who stands for a city that does not stand for itself. */
final class PartnerSentence {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{IsCommon}\\p{IsInherited}]*");

    private PartnerSentence() {}

    static String of(NoticeFacts facts, Words words, Prose prose) {
        var partners = facts.partners().stream()
                .filter(partner -> partner.replacedBy().isEmpty())
                .map(partner -> words.of(
                        "notice.compose.partner",
                        prose.words(city(partner, words)),
                        words.country(partner.city().country()),
                        partner.role() == Partner.Role.LEAD ? "lead" : Prose.NONE,
                        standsForItself(partner)
                                ? Prose.NONE
                                : prose.words(partner.organisation().legalName())))
                .toList();
        return words.of("notice.compose.partners", partners.size(), words.list(partners));
    }

    private static boolean standsForItself(Partner partner) {
        return partner.organisation().type() == Organisation.Type.MUNICIPALITY;
    }

    /** The city's name as the language writes it; where Latin letters are read, a name in others gives way to the English one. */
    private static String city(Partner partner, Words words) {
        LocalText names = partner.city().names();
        String name = words.plain(names);
        return words.language() == Language.EL || LATIN.matcher(name).matches()
                ? name
                : names.in(Locale.ENGLISH).text();
    }
}
