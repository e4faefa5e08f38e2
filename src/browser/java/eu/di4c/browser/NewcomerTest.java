package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import eu.di4c.ChildProgram;
import eu.di4c.Di4c;
import eu.di4c.kernel.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Does what docs/tour/first-notice.md tells newcomers to do, sentence by sentence, on a program that has just been started. */
class NewcomerTest {

    private static final Path WALK = Path.of("docs/tour/first-notice.md");
    private static final Pattern STEP = Pattern.compile("(?ms)^\\d+\\. (.*?)(?=^\\d+\\. |^\\s*$)");
    private static final Pattern DEED = Pattern.compile(
            "Open `(?<open>[^`]+)`|Press \\*\\*(?<press>[^*]+)\\*\\*|Choose \\*\\*(?<choice>[^*]+)\\*\\* in \\*\\*(?<list>[^*]+)\\*\\*"
                    + "|Unfold \\*\\*(?<fold>[^*]+)\\*\\*"
                    + "|Type `(?<text>[^`]+)` into \\*\\*(?<field>[^*]+)\\*\\*|You see \\*\\*(?<seen>[^*]+)\\*\\*");
    private static final int STEPS = 21;

    @TempDir
    Path home;

    @Test
    void the_walk_leads_from_the_first_page_to_a_published_notice() throws IOException {
        try (var program = ChildProgram.start(List.of(), home, Di4c.class)) {
            String address = program.awaitLine(line -> line.startsWith("DI4C is ready: "))
                    .substring("DI4C is ready: ".length());
            try (var newcomer = new Visitor(address, Language.EN, true)) {
                var steps = STEP.matcher(Files.readString(WALK)).results().toList();
                assertThat(steps).hasSize(STEPS);
                steps.forEach(step -> go(newcomer, step.group(1)));
                assertThat(newcomer.complaints()).isEmpty();
            }
        }
    }

    private static void go(Visitor newcomer, String step) {
        var deeds = DEED.matcher(step).results().toList();
        assertThat(deeds).as("what to do: " + step).isNotEmpty();
        deeds.forEach(deed -> act(newcomer, deed));
    }

    private static void act(Visitor newcomer, MatchResult deed) {
        var page = newcomer.page();
        if (deed.group("open") != null) {
            assertThat(newcomer.open(deed.group("open")).status()).isEqualTo(200);
        } else if (deed.group("press") != null) {
            press(newcomer, deed.group("press"));
        } else if (deed.group("fold") != null) {
            page.locator("summary:visible", new Page.LocatorOptions().setHasText(deed.group("fold")))
                    .click();
        } else if (deed.group("choice") != null) {
            field(newcomer, deed.group("list")).selectOption(new SelectOption().setLabel(deed.group("choice")));
        } else if (deed.group("text") != null) {
            field(newcomer, deed.group("field")).fill(deed.group("text"));
        } else {
            assertThat(page.locator("main").innerText()).as(newcomer.path()).contains(deed.group("seen"));
        }
    }

    /** A link or a button of that name, in the page before the frame around it. */
    private static void press(Visitor newcomer, String name) {
        var named = Pattern.compile("^\\s*" + plain(name) + "\\s*$");
        var inside = control(newcomer, "main", named);
        newcomer.follow(() -> (inside.count() > 0 ? inside : control(newcomer, "body", named))
                .first()
                .click());
    }

    private static Locator control(Visitor newcomer, String within, Pattern named) {
        return newcomer.page()
                .locator(within + " a:visible, " + within + " button:visible")
                .filter(new Locator.FilterOptions().setHasText(named));
    }

    private static Locator field(Visitor newcomer, String label) {
        return newcomer.page()
                .locator("main")
                .getByLabel(Pattern.compile("^" + plain(label)))
                .first();
    }

    /** The same signs for a pattern that the browser reads, which does not know all of ours. */
    private static String plain(String name) {
        return name.replaceAll("[^\\p{L}\\p{N} ]", "\\\\$0");
    }
}
