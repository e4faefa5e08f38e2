package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever can be done, the journal has words for. */
class DeedsTest {

    private static final Pattern DEED = Pattern.compile("\"([a-z]+\\.[a-z]+[A-Za-z]*)\"");

    @Test
    void every_deed_has_its_words_in_every_language() {
        var deeds = new ArrayList<String>();
        Source.program().forEach(source -> deeds.addAll(deeds(source)));
        assertThat(deeds).contains("journal.erased", "notice.drafted", "people.joined");
        var wordless = new ArrayList<String>();
        for (MessageFamily family : MessageFamily.in("src/main/resources/messages")) {
            for (var file : family.files().values()) {
                deeds.stream()
                        .filter(deed -> deed.startsWith(family.name() + "."))
                        .filter(deed -> !file.texts().containsKey("journal.deed." + deed))
                        .forEach(deed -> wordless.add(file.file() + ": no words for journal.deed." + deed));
            }
        }
        assertThat(wordless).isEmpty();
    }

    @Test
    void a_deed_is_found_where_it_is_announced() {
        var source = new Source(
                Path.of("src/main/java/eu/di4c/network/Networks.java"),
                "events.publishEvent(Recorded.of(by, \"network.edited\", x)); y(\"network.edit.a\", \"site.edited\")");
        assertThat(deeds(source)).containsExactly("network.edited");
    }

    /** Texts of a module's own name and one word, in sources that announce deeds. */
    private static List<String> deeds(Source source) {
        boolean announces = !source.places("\\bRecorded\\b|\\bdeeds\\.").isEmpty();
        return announces && !source.path().toString().contains("/web/")
                ? DEED.matcher(source.text())
                        .results()
                        .map(found -> found.group(1))
                        .filter(deed -> deed.startsWith(source.module() + "."))
                        .distinct()
                        .toList()
                : List.of();
    }
}
