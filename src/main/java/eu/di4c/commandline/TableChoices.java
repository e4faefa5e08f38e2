package eu.di4c.commandline;

import eu.di4c.calendar.table.Chosen;
import eu.di4c.document.reading.TableReader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What is typed where a table can be read in several ways. */
final class TableChoices {

    @Option(
            names = "--choose",
            paramLabel = "CELL=NUMBER",
            description = "The reading meant, where a cell allows several: C7=2. May be given more than once.")
    private Map<String, Integer> readings = new HashMap<>();

    @Option(
            names = "--leave-out",
            paramLabel = "HEADING",
            description = "A column that is not to be brought in. May be given more than once.")
    private Set<String> left = new HashSet<>();

    @Option(names = "--sheet", paramLabel = "NAME", description = "The sheet, where a workbook has several.")
    private String sheet = "";

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            description = "Encoding of a CSV file that is not Unicode: windows-1250, …")
    private String encoding = "";

    @Option(
            names = "--divider",
            paramLabel = "SIGN",
            description = "What parts the cells of a CSV file: comma, semicolon or tab.")
    private Divider divider = Divider.FOUND;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** What parts cells. */
    enum Divider {
        /** As the headings show. */
        FOUND,
        COMMA,
        SEMICOLON,
        TAB
    }

    Chosen chosen() {
        return new Chosen(
                new TableReader.Told(
                        encoding.isEmpty() ? Optional.empty() : Optional.of(charset()),
                        switch (divider) {
                            case FOUND -> Optional.empty();
                            case COMMA -> Optional.of(',');
                            case SEMICOLON -> Optional.of(';');
                            case TAB -> Optional.of('\t');
                        },
                        Optional.of(sheet).filter(name -> !name.isEmpty())),
                readings,
                left);
    }

    private Charset charset() {
        try {
            return Charset.forName(encoding);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            throw new ParameterException(spec.commandLine(), "There is no encoding " + encoding + ".");
        }
    }
}
