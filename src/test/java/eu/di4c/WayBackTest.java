package eu.di4c;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever stands before a deed can go back without doing it: in the same words and behind the button, on every page. */
class WayBackTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern DEED = Pattern.compile("site\\.form\\.errors|button-danger");
    private static final Pattern BACK = Pattern.compile("site\\.form\\.back\\(");

    /** Pages with a form that is no step aside: there is nothing behind it to which one could go back. */
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("overview/files.jte", "a list with a form below it"),
            Map.entry("calendar/trial.jte", "leads back to the choice of a file"),
            Map.entry("mailing/one.jte", "shows a letter"),
            Map.entry("mailing/preview.jte", "leads back to what was written"),
            Map.entry("site/timeZone.jte", "opened from every page"),
            Map.entry("subscription/form.jte", "opened by strangers"),
            Map.entry("people/code.jte", "the way in"),
            Map.entry("people/link.jte", "the way in"),
            Map.entry("people/signIn.jte", "the way in"),
            Map.entry("people/recovery.jte", "the way in"),
            Map.entry("people/passkeys.jte", "a list with a form below it"),
            Map.entry("people/identities.jte", "a list with a form below it"),
            Map.entry("people/tokens.jte", "a list with a form below it"),
            Map.entry("people/secondFactorState.jte", "leads to the page that asks"),
            Map.entry("people/barrier.jte", "opened by strangers"));

    @Test
    void every_page_before_a_deed_has_the_same_way_back() {
        assertThat(templates().stream()
                        .filter(template -> read(template).contains("method=\"post\""))
                        .filter(template -> DEED.matcher(read(template)).find())
                        .filter(template -> !BACK.matcher(read(template)).find())
                        .map(template -> TEMPLATES.relativize(template).toString()))
                .containsExactlyInAnyOrderElementsOf(OTHERWISE.keySet());
    }

    @Test
    void the_way_back_stands_behind_the_button_that_does_it() {
        assertThat(templates().stream()
                        .filter(template -> read(template).contains("site.form.back("))
                        .filter(template -> !read(template)
                                .replaceAll("\\s+", " ")
                                .matches(".*</(button|a)> ?(@endif )?@template\\.site\\.form\\.back\\(.*")))
                .isEmpty();
    }

    @Test
    void the_words_of_the_way_back_stand_in_one_place() {
        assertThat(Source.program().stream().filter(source -> source.text().contains("\"site.form.back\"")))
                .isEmpty();
        assertThat(templates().stream()
                        .filter(template -> read(template).contains("\"site.form.back\""))
                        .map(template -> TEMPLATES.relativize(template).toString()))
                .containsExactly("site/form/back.jte");
    }

    private static List<Path> templates() {
        try (var all = Files.walk(TEMPLATES)) {
            return all.filter(path -> path.toString().endsWith(".jte")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path template) {
        try {
            return Files.readString(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
