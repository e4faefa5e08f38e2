package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import eu.di4c.kernel.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages in the states to which the other walks do not come: suggestions, forced colours, no script. */
class StatesTest extends BrowserTest {

    private static final String HILLS = "/networks/" + Cast.HILLS;

    /** Only a script can ask for a passkey, so that way in is not shown without one. */
    private static final String BY_SCRIPT = "/sign-in";

    /** Pages with pictures, and pages that ask. */
    private static final List<String> COLOURED = List.of(
            "/",
            "/sign-in",
            "/notices",
            "/networks/di4c",
            HILLS + "/calendar?compare=first",
            HILLS + "/calendar/schedule",
            HILLS + "/calendar/shift?by=three&from=middle",
            "/networks/di4c/calendar/month/2020-05",
            "/networks/di4c/budget");

    @Test
    void suggestions_are_sound_while_they_are_open() {
        var faults = new ArrayList<String>();
        try (var visitor = visitor(Language.RO)) {
            for (int width : List.of(Visitor.DESK, Visitor.PHONE)) {
                visitor.at(width).open("/accessibility");
                visitor.page().locator("#seek").pressSequentially("botosa");
                visitor.page().locator("#seek-found a").first().waitFor();
                Look.axe(visitor).forEach(fault -> faults.add("suggestions at " + width + " " + fault));
                Look.width(visitor).forEach(fault -> faults.add("suggestions at " + width + " " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void nothing_vanishes_when_colours_are_forced_and_the_focus_is_seen() {
        var faults = new ArrayList<String>();
        try (var visitor = visitor(Language.EN)) {
            for (String path : COLOURED) {
                visitor.open(path);
                ForcedColours.faults(visitor).forEach(fault -> faults.add(path + " " + fault));
                visitor.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
                Look.axe(visitor).forEach(fault -> faults.add(path + " in forced colours " + fault));
                new Keys(visitor).faults().forEach(fault -> faults.add(path + " in forced colours " + fault));
                visitor.page().emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_page_without_script_says_all_that_it_says_with_script() {
        var faults = new ArrayList<String>();
        try (var with = visitor(Language.EN, true);
                var without = visitor(Language.EN, false)) {
            for (String path : Addresses.of(cast(), LocalDate.now(clock())).firsts()) {
                with.open(path);
                without.open(path);
                if (!path.equals(BY_SCRIPT) && !main(without).equals(main(with))) {
                    faults.add(path + " says something else without script");
                }
                idle(without).forEach(fault -> faults.add(path + " " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    /** Laid out row by row, a table would be none to a screen reader if the browser went by its looks. */
    @Test
    void a_table_on_a_phone_is_still_a_table_to_a_screen_reader() {
        try (var visitor = visitor(Language.EN)) {
            visitor.at(Visitor.PHONE).open("/networks/di4c/budget");
            int tables = visitor.page().locator("main table").count();
            assertThat(tables).isPositive();
            assertThat(spoken(visitor, "table")).isGreaterThanOrEqualTo(tables);
            assertThat(spoken(visitor, "columnheader"))
                    .isEqualTo(visitor.page().locator("main th[scope=col]").count());
            assertThat(spoken(visitor, "rowheader"))
                    .isEqualTo(visitor.page().locator("main th[scope=row]").count());
        }
    }

    private static long spoken(Visitor visitor, String role) {
        var session = visitor.page().context().newCDPSession(visitor.page());
        var nodes = session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes");
        session.detach();
        return Stream.iterate(0, at -> at + 1)
                .limit(nodes.size())
                .map(at -> nodes.get(at).getAsJsonObject())
                .filter(node -> node.get("role") instanceof JsonObject said
                        && said.get("value").getAsString().equals(role))
                .count();
    }

    private static String main(Visitor visitor) {
        return visitor.page().locator("main").innerText();
    }

    /** Buttons that do nothing without script, and forms that nothing sends. */
    private static List<String> idle(Visitor visitor) {
        var faults = new ArrayList<String>();
        visitor.page()
                .locator("button[type=button]:visible")
                .all()
                .forEach(button -> faults.add("has a button that needs script: " + button.innerText()));
        visitor.page().locator("main form:visible").all().stream()
                .filter(form ->
                        form.locator("button:not([type=button]):visible").count() == 0)
                .forEach(form -> faults.add("has a form that nothing sends: " + form.innerText()));
        return faults;
    }
}
