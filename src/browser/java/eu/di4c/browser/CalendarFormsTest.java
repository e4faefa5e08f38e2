package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.di4c.calendar.SentTable;
import eu.di4c.calendar.SentTables;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.network.Network;
import eu.di4c.network.Networks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The forms by which a calendar is changed, in a real browser of the lead partner: sound at desk and phone, with faults and without. */
class CalendarFormsTest extends BrowserTest {

    private static final Path FOLDER = Path.of("target", "screens");
    private static final String HOME = "/networks/" + Cast.HILLS + "/calendar";
    private static final String TABLE =
            "Title,Kind,When,Colour\nVisit,Milestone,03/04/2024,blue\nReport,Thing,tbd,red\n";

    @Autowired
    private Networks networks;

    @Autowired
    private SentTables tables;

    private Network network() {
        return networks.network(Cast.HILLS).orElseThrow();
    }

    private Visitor lead(Language language, boolean script) {
        var network = network();
        var browser = as("Maria", Held.of(Role.LEAD_COORDINATOR, Scope.network(network.programme(), network.slug())));
        return visitor(language, script).signedIn(browser.value("signed-in"));
    }

    private List<String> forms() {
        var table = new SentTable("plan.csv", Language.EN, TABLE.getBytes(StandardCharsets.UTF_8));
        String trial = HOME + "/import/" + tables.keep(Actor.system(), network(), table);
        return List.of(
                HOME,
                HOME + "/items/middle",
                HOME + "/items/new",
                HOME + "/items/middle/details",
                HOME + "/items/middle/facts",
                HOME + "/items/middle/dependencies",
                HOME + "/items/middle/removal",
                HOME + "/shift?by=P3M&from=middle",
                HOME + "/history",
                HOME + "/import",
                trial,
                trial + "?cell.C2=1&left=Colour");
    }

    @Test
    void every_form_is_sound_at_desk_and_phone_in_both_languages() {
        var faults = new ArrayList<String>();
        for (Language language : List.of(Language.EN, Language.RO)) {
            try (var maria = lead(language, true)) {
                for (String path : forms()) {
                    maria.at(Visitor.DESK).open(path);
                    sound(maria, path, language, faults);
                    maria.at(Visitor.PHONE);
                    picture(maria, path, language.tag() + "-" + Visitor.PHONE);
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void a_refused_form_is_sound_and_its_faults_lead_to_their_fields_with_and_without_script() {
        for (boolean script : List.of(true, false)) {
            try (var maria = lead(Language.EN, script)) {
                maria.open(HOME + "/items/new");
                maria.page().locator("[name='period']").fill("03/04/2024");
                maria.page().locator("main form button").click();
                maria.page().locator(".errors").waitFor();
                assertThat(maria.page().locator(".errors a").allInnerTexts()).hasSize(3);
                assertThat(maria.page().locator("[name='period']").inputValue()).isEqualTo("03/04/2024");
                var faults = new ArrayList<String>();
                if (script) {
                    sound(maria, "/refused", Language.EN, faults);
                }
                assertThat(faults).isEmpty();
            }
        }
    }

    /** Looks at a page as it opens and once all that can be opened is open. */
    private static void sound(Visitor visitor, String path, Language language, List<String> faults) {
        Look.shape(visitor, language).forEach(fault -> faults.add(path + " " + fault));
        Look.axe(visitor).forEach(fault -> faults.add(path + " " + fault));
        picture(visitor, path, language.tag() + "-" + Visitor.DESK);
        var closed = visitor.page().locator("details:not([open]) > summary");
        for (int left = closed.count(); left > 0; left--) {
            closed.first().click();
        }
        Look.axe(visitor).forEach(fault -> faults.add(path + " opened " + fault));
        Look.width(visitor).forEach(fault -> faults.add(path + " " + fault));
    }

    private static void picture(Visitor visitor, String path, String name) {
        String file = "form" + path.replaceAll("[0-9a-f-]{36}", "table").replaceAll("[^a-zA-Z0-9]+", "_") + "." + name
                + ".png";
        visitor.page().screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(file)));
    }
}
