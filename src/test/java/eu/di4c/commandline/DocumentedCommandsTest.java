package eu.di4c.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.Di4c;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DocumentedCommandsTest {

    /** In a document: a command as it is typed, up to its explanation or the end of the code. */
    private static final Pattern TYPED = Pattern.compile("bin/di4c((?: (?! )[^`\\n ]+)*)");

    @Test
    void every_command_in_the_documents_can_be_typed() throws IOException {
        var typed = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        for (Path document : documents()) {
            TYPED.matcher(Files.readString(document)).results().forEach(found -> {
                typed.add(found.group());
                misunderstood(found.group(1)).forEach(said -> wrong.add(document + ": " + found.group() + ": " + said));
            });
        }
        assertThat(typed).hasSizeGreaterThan(10);
        assertThat(wrong).isEmpty();
    }

    @Test
    void a_command_that_does_not_exist_is_noticed() {
        assertThat(misunderstood(" notice compose di4c botosani --language ro")).isEmpty();
        assertThat(misunderstood(" export NETWORK")).isEmpty();
        assertThat(misunderstood(" notice shout")).containsExactly("there is no command shout");
        assertThat(misunderstood(" import FILE --wet-run")).containsExactly("there is no option --wet-run");
    }

    private static List<Path> documents() throws IOException {
        try (var docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(
                            docs,
                            Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md")
                                    .map(Path::of))
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> misunderstood(String typed) {
        var wrong = new ArrayList<String>();
        CommandLine command = Terminal.commands(new Doors(Di4c.class));
        for (String word :
                Arrays.stream(typed.split(" ")).filter(word -> !word.isEmpty()).toList()) {
            if (command.getSubcommands().containsKey(word)) {
                command = command.getSubcommands().get(word);
            } else if (word.startsWith("-")) {
                if (command.getCommandSpec().findOption(word.replaceAll("=.*", "")) == null) {
                    wrong.add("there is no option " + word);
                }
            } else if (!command.getSubcommands().isEmpty()) {
                wrong.add("there is no command " + word);
                return wrong;
            }
        }
        return wrong;
    }
}
