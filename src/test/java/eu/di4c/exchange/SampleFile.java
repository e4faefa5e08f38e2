package eu.di4c.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** The sample file as it is shipped, and with everything that a file can hold; what is added is fictitious. */
final class SampleFile {

    static final String TEXT = read();

    /** Fictitious notices, to be put at the end of a file: one corrected and withdrawn, its correction, a draft. */
    static final String NOTICES = """
            notices:
              - code: first-notice
                language: ro
                organisation: municipiul-botosani
                letterhead: {language: ro, issuer: [Primăria], place: [România], fiscalCode: "1"}
                funding: {programme: URBACT III, period: 2014-2020, fund: ERDF}
                title: Un anunț fictiv
                subject: Un anunț
                number: 12/2020
                dated: 2020-06-10
                contact: Primăria
                body: |
                  Text
                steps:
                  - {step: drafted, at: 2020-06-10T08:00:00Z, by: ana}
                  - {step: published, at: 2020-06-10T09:00:00Z, by: ana}
                  - {step: posted, at: 2020-06-11T09:00:00Z, by: ana, posting: {from: 2020-06-11, to: 2020-07-11, where: avizier, proof: PV 1}}
                  - {step: withdrawn, at: 2020-06-12T09:00:00Z, by: ana, because: O sumă greșită}
              - code: second-notice
                language: ro
                organisation: municipiul-botosani
                letterhead: {language: ro, issuer: [Primăria]}
                title: Rectificare fictivă
                corrects: first-notice
                body: Text
                steps:
                  - {step: drafted, at: 2020-06-12T08:00:00Z, by: ana, because: O sumă greșită}
                  - {step: published, at: 2020-06-12T08:30:00Z, by: ana}
              - code: third-notice
                language: en
                organisation: municipiul-botosani
                letterhead: {language: ro, issuer: [Primăria]}
                translates: second-notice
                steps:
                  - {step: drafted, at: 2020-06-13T08:00:00Z, by: ana}
            """;

    private static final String CREST = Base64.getEncoder().encodeToString(crest());
    private static final String PNG = Base64.getEncoder()
            .encodeToString(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, (byte) 0xFF, 1, 2, 3});

    private SampleFile() {}

    private static byte[] crest() {
        return ByteBuffer.allocate(40)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'})
                .putInt(64)
                .putInt(80)
                .array();
    }

    /** DI4C with a replaced partner and its money, meetings, facts, dependencies, a logo, and rules of all sorts. */
    static String full() {
        return replaced(
                TEXT,
                "  fundingPeriod: 2014-2020\n",
                "  fundingPeriod: 2014-2020\n  runs: 2014/2023-12-31\n  lastEligibleDate: 2023-12-31\n",
                "network:\n  code: di4c\n",
                """
                    - {rule: partners-minimum, count: 7, valid: 2019/.., source: Fictitious guide}
                network:
                  code: di4c
                """,
                "  - code: municipiul-botosani\n",
                """
                  - {code: old-agency, country: LV, legalName: {lv: Vecā aģentūra, en: Old agency}, type: other}
                  - code: municipiul-botosani
                """,
                "      place: [România, Județul Botoșani, Municipiul Botoșani]\n",
                "      place: [România, Județul Botoșani, Municipiul Botoșani]\n      logo: {alt: Stema, png: " + PNG
                        + "}\n",
                "latitude: 47.75, longitude: 26.66667}\n",
                """
                latitude: 47.75, longitude: 26.66667, help: {telephone: +44 1632 960000, email: help@example.org, counter: {ro: Un ghișeu fictiv, en: A fictitious counter}, hours: [{day: monday, from: "08:30", until: "12:00"}, {day: monday, from: "13:00", until: "16:30"}, {day: friday, from: "09:00", until: "12:00"}], remark: {en: Not on holidays}, languages: [en, ro], relay: {ro: Limbaj mimico-gestual}}, accent: "#a4131f", crest: {alt: {ro: O stemă fictivă}, png:\s""" + CREST + "}}\n",
                "partners:\n",
                """
                partners:
                  - {code: old-ventspils, role: project, city: ventspils, organisation: old-agency, membership: 2019-09/2020-02, replacedBy: ventspils}
                """,
                "money:\n",
                """
                money:
                  - partner: old-ventspils
                    rates:
                      - {rate: 70, region: more-developed, valid: 2019-09/2020-02, source: Fictitious guide}
                      - {rate: 85.5, region: less-developed, valid: 2020-03/.., source: Fictitious guide}
                    phases:
                      - {phase: 1, currency: EUR, total: 1000.01, source: Fictitious ledger}
                      - {phase: 2, currency: EUR, source: Fictitious ledger of a partner that came later}
                """,
                "  acts:\n",
                """
                    - code: meeting-1
                      kind: meeting
                      title: {fi: Tapaaminen, en: A fictitious meeting}
                      period: 2020-10-01/2020-10-02
                      owners: [oulu, messina]
                      phase: 2
                      meeting:
                        kind: transnational
                        planned: {place: {fi: Oulu}, mode: on-site}
                        actual: {mode: online}
                        because: {en: A fictitious reason}
                        hours: {from: "09:30", until: "16:00", zone: Europe/Helsinki}
                      facts:
                        - {fact: planned, on: 2020-03, remark: {en: first}, by: ana, recorded: 2020-03-01T10:00:00Z}
                        - {fact: held, on: 2020-10-02, by: ana, recorded: 2020-10-03T10:00:00.123456Z}
                    - code: report-1
                      kind: reporting-deadline
                      title: {en: A fictitious report}
                      period: 2021-01-31/2021-01-31
                      fixed: {en: Set by the programme}
                      facts:
                        - {fact: delay-granted, until: 2021-02-28, by: ana, recorded: 2021-01-15T10:00:00Z}
                    - code: follow-up
                      kind: milestone
                      title: {en: A fictitious follow-up}
                      relativeTo: {item: report-1, end: finish, later: P2M}
                  dependencies:
                    - {before: activation, after: planning-actions, link: start-start, lag: 5, unit: working-days}
                    - {before: activation, after: report-1, link: start-finish}
                  acts:
                """,
                "        - {item: iap-finale, after: 2022-06/2022-08}\n",
                """
                        - {item: iap-finale, after: 2022-06/2022-08}
                      written:
                        - {item: iap-finale, heading: Perioada, text: iunie - august 2022, understood: 2022-06/2022-08}
                        - {item: activation, heading: Sfârșit, text: "  dec. 2020", understood: 2020-12}
                """);
    }

    private static String replaced(String text, String... pairs) {
        String result = text;
        for (int i = 0; i < pairs.length; i += 2) {
            if (!result.contains(pairs[i])) {
                throw new IllegalStateException("the sample no longer has " + pairs[i]);
            }
            result = result.replace(pairs[i], pairs[i + 1]);
        }
        return result;
    }

    private static String read() {
        try (var in = SampleFile.class.getResourceAsStream("/sample/di4c.yaml")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
