package eu.di4c.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.SampleTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoticeCommandTest extends SampleTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_notice_is_composed_shown_edited_and_published() throws IOException {
        String slug = composed();
        String text = di4c("notice", "preview", slug).out();
        assertThat(text).contains("title: INFORMARE privind", "revision: 1", "**66.505 euro**");

        Path edited = folder.resolve("edited.md");
        Files.writeString(
                edited,
                text.replace("number: \n", "number: 77/2020\n")
                        .replace("contact: \n", "contact: Primăria, etajul 2\n"));
        assertThat(di4c("notice", "edit", slug, edited.toString()).out())
                .isEqualTo("Edited: " + slug + System.lineSeparator());
        assertThat(di4c("notice", "edit", slug, edited.toString()).err())
                .contains("Somebody else has changed the notice");

        assertThat(di4c("notice", "publish", slug).code()).isZero();
        assertThat(get("/notices/" + slug, "Accept-Language", "en").body())
                .contains("Nr. 77/2020", "Primăria, etajul 2");
        assertThat(di4c("notice", "list").out()).contains(slug, "published");
    }

    @Test
    void a_notice_becomes_a_file() {
        String slug = composed();
        for (String ending : new String[] {".pdf", ".docx", ".md"}) {
            Path file = folder.resolve("notice" + ending);
            assertThat(di4c("notice", "preview", slug, "--out", file.toString()).code())
                    .isZero();
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void a_published_notice_is_posted_corrected_and_withdrawn() {
        String slug = composed();
        assertThat(di4c("notice", "withdraw", slug, "--because", "why").code()).isEqualTo(1);
        di4c("notice", "publish", slug);
        assertThat(di4c("notice", "posted", slug, "--from", "2020-06-11", "--where", "avizier")
                        .code())
                .isZero();
        assertThat(di4c("notice", "correct", slug, "--because", "Sumă greșită").out())
                .startsWith("Composed the draft: ");
        assertThat(di4c("notice", "withdraw", slug, "--because", " ").err()).contains("The reason is missing");
        assertThat(di4c("notice", "withdraw", slug, "--because", "Sumă greșită").code())
                .isZero();
    }

    @Test
    void what_is_not_there_or_not_understood_is_said() throws IOException {
        assertThat(di4c("notice", "publish", "Nu există").err()).contains("There is no notice of this name");
        assertThat(di4c("notice", "compose", "nowhere", "botosani").err()).contains("There is no network of this name");
        assertThat(di4c("notice", "compose", "di4c", "botosani", "--language", "de")
                        .err())
                .contains("Choose one of: en, ro");
        Path file = Files.writeString(folder.resolve("bad.md"), "title: x\nrevision: one\n---\ntext");
        assertThat(di4c("notice", "edit", "x", file.toString()).err()).contains("Nothing was changed");
        assertThat(di4c("notice").out()).contains("compose", "publish", "withdraw");
    }

    private String composed() {
        var answer = di4c("notice", "compose", "di4c", "botosani", "--language", "ro", "--on", "2020-06-10");
        assertThat(answer.err()).isEmpty();
        return answer.out().strip().replace("Composed the draft: ", "");
    }
}
