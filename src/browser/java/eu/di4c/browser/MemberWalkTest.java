package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Walks through the pages of those who have signed in, as an administrator sees them, and sends each form with nothing in it. */
class MemberWalkTest extends BrowserTest {

    private static final String FORMS = "main form[method=post]:has(input[type=text], textarea, select)";

    /** A list with a form in each row is the same form many times. */
    private static final int MANY_FORMS = 3;

    @Test
    void every_page_of_members_is_sound_in_english_at_the_desk() {
        assertThat(faults(Language.EN, Visitor.DESK)).isEmpty();
    }

    @Test
    void every_page_of_members_is_sound_in_romanian_on_the_phone() {
        assertThat(faults(Language.RO, Visitor.PHONE)).isEmpty();
    }

    /** Each form of each page, in the nine languages in turn, on the phone. */
    @Test
    void every_form_of_members_with_nothing_in_it_is_answered_with_a_page_that_is_sound() {
        var administrator = administrator();
        var faults = new ArrayList<String>();
        var languages = List.of(Language.values());
        int turn = 0;
        int sent = 0;
        for (String path : pages(administrator)) {
            var language = languages.get(turn++ % languages.size());
            try (var visitor = visitor(language).signedIn(administrator.value("signed-in"))) {
                sent += sentEmpty(visitor.at(Visitor.PHONE), path, language, faults);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(sent).isGreaterThan(40);
    }

    /** Answers how many forms were sent. */
    private static int sentEmpty(Visitor visitor, String path, Language language, List<String> faults) {
        int sent = 0;
        visitor.open(path);
        int many = Math.min(visitor.page().locator(FORMS).count(), MANY_FORMS);
        for (int form = 0; form < many; form++) {
            visitor.open(path);
            PageWalkTest.opened(visitor);
            var asks = visitor.page().locator(FORMS).nth(form);
            if (asks.isVisible()) {
                asks.locator("input[type=text]:visible, textarea:visible").all().forEach(field -> field.fill(""));
                asks.locator("button:not([type=button])").last().click();
                visitor.page().waitForLoadState();
                sent++;
                String which = path + " sent empty, form " + (form + 1) + ", in " + language + " ";
                if (visitor.status() != 200 && visitor.status() != 422) {
                    faults.add(which + "answers " + visitor.status());
                }
                PageWalkTest.sound(visitor, language).forEach(fault -> faults.add(which + fault));
            }
        }
        return sent;
    }

    private List<String> faults(Language language, int width) {
        var faults = new ArrayList<String>();
        var administrator = administrator();
        try (var visitor = visitor(language).signedIn(administrator.value("signed-in"))) {
            for (String path : pages(administrator)) {
                visitor.at(width);
                int status = visitor.open(path).status();
                if (status != 200) {
                    faults.add(path + " answers " + status);
                }
                PageWalkTest.sound(visitor, language).forEach(fault -> faults.add(path + " " + fault));
                if (PageWalkTest.opened(visitor)) {
                    Look.axe(visitor).forEach(fault -> faults.add(path + " opened " + fault));
                    Look.width(visitor).forEach(fault -> faults.add(path + " opened " + fault));
                    visitor.at(width);
                }
            }
        }
        return faults;
    }
}
