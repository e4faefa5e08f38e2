package eu.di4c.document;

import eu.di4c.kernel.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Documents to try the printers on; their words come from the nine languages, their facts from the notice of Botoșani. */
public final class Samples {

    private static final SafeHtml CHART = SafeHtml.made("""
            <svg viewBox="0 0 200 60" width="200" height="60" role="img" aria-label="Coloane: total, UE, local">
            <rect x="0" y="0" width="160" height="16" fill="#003399"/><rect x="0" y="22" width="136" height="16" fill="#2f6f4f"/>
            <text x="164" y="12" font-size="10">ș ț ă</text></svg>""");

    private Samples() {}

    public static Letterhead botosani() {
        return new Letterhead(
                Language.RO,
                List.of("Primăria Municipiului Botoșani"),
                Optional.of("împreună dezvoltăm orașul™"),
                List.of("România", "Județul Botoșani", "Municipiul Botoșani"),
                Optional.of("3372882"),
                Optional.empty());
    }

    public static FundingMark mark(Language language) {
        return FundingProfile.mark(new FundedBy("URBACT III", "2014-2020", "ERDF"), language)
                .orElseThrow();
    }

    /** A document with everything: letterhead, emblem, headings, lists, a link, a table, a chart, nine languages. */
    public static Document everything(Language language) {
        return new Document(
                language,
                new Document.Title("INFORMARE", "Rețeaua DI4C", List.of("Nr. 1/2020", "10 iunie 2020")),
                LocalDate.of(2020, 6, 10),
                new Look(Optional.of(botosani()), Optional.of(mark(language))),
                Markdown.html(PROSE).followedBy(CHART));
    }

    private static final String PROSE = """
            ## Faza a doua

            Orașele **încearcă** *acțiuni pilot*; științe, țară, âîă ȘȚĂÂÎ. A se vedea [URBACT](https://urbact.eu).

            - Ελληνικά: Τρίκαλα, Ψηφιακή καινοτομία, άέήίόύώ ς
            - Latviešu: Ventspils, āčēģīķļņšūž ĀČĒĢĪĶĻŅŠŪŽ
            - Suomi: Oulu, ääkköset Å Ä Ö
            - Français: Saint-Quentin, œuvre, çà, ë
              - Português: Portalegre, ação, õ
              - Español: ¿Roquetas de Mar?, niñez
            - Italiano: Messina, città, perché

            1. mai - decembrie 2020
            2. decembrie 2020 - decembrie 2021

            ### Bani

            | Faza | Total | UE | Local |
            |:-----|------:|---:|------:|
            | 1 | 8.403 € | 7.143 € | 1.260 € |
            | 2 | 66.505 € | 56.530 € | 9.975 € |

            > Sumele publicate sunt în euro întregi.
            """;
}
