package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import eu.di4c.kernel.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Takes pictures of all pages into {@code target/screens} for people to look at:
 * {@code bin/test -Dtest=ScreensTest -Ddi4c.screens=.} or, in place of the dot, a pattern of addresses.
 */
@EnabledIfSystemProperty(named = "di4c.screens", matches = ".+")
class ScreensTest extends BrowserTest {

    private static final Path FOLDER = Path.of("target", "screens");

    private static final Pattern WANTED = Pattern.compile(System.getProperty("di4c.screens", "."));

    @Test
    void every_page_is_pictured_at_desk_and_phone_in_four_languages_and_all_on_contact_sheets() throws IOException {
        var administrator = administrator();
        var members = pages(administrator).stream().filter(WANTED.asPredicate()).toList();
        for (Language language : List.of(Language.EN, Language.RO, Language.FI, Language.EL)) {
            for (int width : List.of(Visitor.DESK, Visitor.PHONE)) {
                String name = language.tag() + "-" + width;
                try (var visitor = visitor(language).at(width)) {
                    sheet(visitor, wanted(), name).write(FOLDER.resolve("sheets/" + name + ".jpg"));
                    visitor.signedIn(administrator.value("signed-in"));
                    sheet(visitor, members, name).write(FOLDER.resolve("sheets/" + name + "-signed-in.jpg"));
                }
            }
        }
        assertThat(FOLDER.resolve("sheets")).isNotEmptyDirectory();
    }

    @Test
    void every_page_is_pictured_by_night_in_forced_colours_on_paper_and_at_double_size() {
        try (var visitor = visitor(Language.EN)) {
            for (String path : wanted()) {
                visitor.open(path);
                seen(visitor, path, "night", new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                seen(visitor, path, "forced", new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
                seen(visitor, path, "paper", new Page.EmulateMediaOptions().setMedia(Media.PRINT));
                visitor.at(Visitor.DESK / 2);
                picture(visitor, path, "double");
                visitor.at(Visitor.DESK);
            }
        }
        assertThat(FOLDER).isNotEmptyDirectory();
    }

    private static ContactSheet sheet(Visitor visitor, List<String> paths, String name) throws IOException {
        var sheet = new ContactSheet();
        for (String path : paths) {
            visitor.open(path);
            sheet.add(path, picture(visitor, path, name));
        }
        return sheet;
    }

    private List<String> wanted() {
        var addresses = Addresses.of(cast(), LocalDate.now(clock()));
        return Stream.concat(
                        addresses.all().stream(),
                        addresses.refused().values().stream().flatMap(List::stream))
                .filter(WANTED.asPredicate())
                .toList();
    }

    private static void seen(Visitor visitor, String path, String name, Page.EmulateMediaOptions how) {
        visitor.page().emulateMedia(how);
        picture(visitor, path, name);
        visitor.page()
                .emulateMedia(new Page.EmulateMediaOptions()
                        .setColorScheme(ColorScheme.LIGHT)
                        .setForcedColors(ForcedColors.NONE)
                        .setMedia(Media.SCREEN));
    }

    private static byte[] picture(Visitor visitor, String path, String name) {
        String file = path.replaceAll("[^a-zA-Z0-9]+", "_") + "." + name + ".png";
        return visitor.page()
                .screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(file)));
    }
}
