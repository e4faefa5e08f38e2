package eu.di4c.commandline;

import eu.di4c.kernel.Language;
import java.util.Arrays;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** In which language the cells of a table are written. */
final class TableLanguage {

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "Language of the headings and cells: en (default) or ro.")
    private String language = "en";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    Language spoken() {
        Optional<Language> spoken = Language.tagged(language);
        return spoken.orElseThrow(() -> new ParameterException(
                spec.commandLine(),
                language + " is not spoken here; take one of "
                        + String.join(
                                ", ",
                                Arrays.stream(Language.values())
                                        .map(Language::tag)
                                        .toList()) + "."));
    }
}
