package eu.di4c.commandline;

import eu.di4c.kernel.FuzzyDate;
import eu.di4c.kernel.LocalText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is typed of a decision: who decided, when, and why. */
final class DecisionOptions {

    @Option(names = "--because", required = true, paramLabel = "REASON", description = "Why.")
    private String because = "";

    @Option(names = "--decided-by", required = true, paramLabel = "WHO", description = "Who decided it.")
    private String decidedBy = "";

    @Option(
            names = "--decided-on",
            paramLabel = "DATE",
            description =
                    "When it was decided, as exactly as it is known: 2020-06-18, 2020-06. Leave it out when not known.")
    private String decidedOn = "";

    @Option(names = "--language", paramLabel = "TAG", description = "Language of the reason: en (default), ro, …")
    private String language = "en";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    LocalText reason() {
        return text(because);
    }

    LocalText decidedBy() {
        return text(decidedBy);
    }

    FuzzyDate decidedOn() {
        try {
            return decidedOn.isEmpty() ? FuzzyDate.UNKNOWN : FuzzyDate.parse(decidedOn);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private LocalText text(String words) {
        try {
            return LocalText.of(language, words);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
