package eu.di4c.document;

import eu.di4c.kernel.Language;
import eu.di4c.kernel.LocalText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How documents of one funding period show that the European Union pays.
 *
 * @param period the seven years of the Union's budget, for example {@code 2014-2020}
 * @param words what stands beside the emblem
 * @param naming what must be named with it
 * @param source the article that asks for it
 */
public record FundingProfile(String period, LocalText words, Naming naming, String source) {

    /** What stands under the Union's words. */
    public enum Naming {
        FUND,
        PROGRAMME
    }

    /** All known profiles, oldest first. */
    public static List<FundingProfile> all() {
        return FundingProfiles.KNOWN.profiles();
    }

    /** Emblem and words for what is paid for; empty where the period or the fund has no profile yet, so nothing is guessed. */
    public static Optional<FundingMark> mark(FundedBy funded, Language language) {
        return all().stream()
                .filter(profile -> profile.period.equals(funded.period()))
                .findFirst()
                .flatMap(profile -> profile.markOf(funded, language));
    }

    /** The name of a fund, by its letters. */
    public static Optional<String> fund(String letters, Language language) {
        return FundingProfiles.KNOWN.fund(letters).map(name -> in(language, name));
    }

    /** The name of a fund, by its letters, and behind it those by which it goes in the language. */
    public static Optional<String> fundWithLetters(String letters, Language language) {
        return fund(letters, language)
                .map(name -> FundingProfiles.KNOWN
                        .letters(letters, language)
                        .map(own -> name + " (" + own + ")")
                        .orElse(name));
    }

    private Optional<FundingMark> markOf(FundedBy funded, Language language) {
        return named(funded, language).map(named -> {
            var lines = new ArrayList<String>();
            lines.add(in(language, words));
            lines.add(named);
            return new FundingMark(language, lines, in(language, FundingProfiles.KNOWN.emblem()), source);
        });
    }

    private Optional<String> named(FundedBy funded, Language language) {
        return switch (naming) {
            case FUND -> fund(funded.fund(), language);
            case PROGRAMME -> Optional.of(funded.programme());
        };
    }

    private static String in(Language language, LocalText text) {
        return text.in(language.locale()).text();
    }
}
