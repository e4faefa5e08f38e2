package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A translator goes from one text to the next by the keyboard alone. */
class TranslatorTest extends BrowserTest {

    private static final String KEY_OF_THE_FOCUSED =
            "document.activeElement.tagName + ' ' + document.activeElement.form?.elements.namedItem('text')?.value";

    @Test
    void what_is_saved_leads_to_the_next_text_with_the_cursor_in_it() {
        try (var visitor = visitor(Language.EN).signedIn(administrator().value("signed-in"))) {
            visitor.open("/translations/interface/lv?family=subscription&state=unconfirmed");
            visitor.page().getByText("Next to be translated").focus();
            visitor.page().keyboard().press("Enter");
            visitor.page().waitForURL(Pattern.compile(".*at=subscription.*"));
            String first = focused(visitor);
            assertThat(first).startsWith("TEXTAREA subscription.");
            visitor.page().keyboard().press("Tab");
            visitor.page().keyboard().press("Enter");
            visitor.page().getByText("The version is saved.").waitFor();
            assertThat(focused(visitor)).startsWith("TEXTAREA subscription.").isNotEqualTo(first);
        }
    }

    private static String focused(Visitor visitor) {
        return String.valueOf(visitor.page().evaluate(KEY_OF_THE_FOCUSED));
    }
}
