package eu.di4c;

import java.time.LocalDate;
import java.util.List;

/** A made-up network with a long calendar, as a network file. */
final class LargeNetwork {

    private static final List<String> KINDS = List.of("milestone", "deliverable", "meeting", "reporting-deadline");
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);

    private LargeNetwork() {}

    /** The file of a network with so many items, each waiting for the one before. */
    static String file(String code, int items) {
        var file = new StringBuilder("""
                format: di4c-network/1
                programme:
                  code: fictitious-programme
                  name: {en: Fictitious programme}
                  fund: ERDF
                  fundingPeriod: 2021-2027
                  source: made up for measuring
                network:
                  code: %1$s
                  kind: action-planning
                  acronym: %1$s
                  title: {en: A made-up network, ro: O rețea inventată}
                  phases:
                    - {number: 1, name: {en: Phase 1, ro: Faza 1}, period: 2026-01/2028-12}
                cities:
                  - {code: %1$s-city, country: RO, names: {ro: Oraș fictiv}}
                organisations:
                  - {code: %1$s-town-hall, country: RO, legalName: {ro: Primărie fictivă}, type: municipality}
                partners:
                  - {code: %1$s-partner, role: lead, city: %1$s-city, organisation: %1$s-town-hall, membership: 2026-01/2028-12}
                calendar:
                  items:
                """.formatted(code));
        for (int item = 0; item < items; item++) {
            String kind = KINDS.get(item % KINDS.size());
            file.append("    - {code: item-%d, kind: %s, title: {en: Fictitious item %d, ro: Element fictiv %d}, period: %s/%s, owners: [%s-partner], phase: 1%s}\n"
                    .formatted(
                            item,
                            kind,
                            item,
                            item,
                            BEGIN.plusDays(3L * item),
                            BEGIN.plusDays(3L * item + 1),
                            code,
                            kind.equals("meeting") ? ", meeting: {kind: transnational, planned: {place: {en: Oulu}, mode: on-site}}" : ""));
        }
        file.append("  dependencies:\n");
        for (int item = 1; item < items; item++) {
            file.append("    - {before: item-%d, after: item-%d, link: finish-start}\n".formatted(item - 1, item));
        }
        return file.toString();
    }
}
