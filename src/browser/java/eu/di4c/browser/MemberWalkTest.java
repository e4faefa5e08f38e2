package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.Routes;
import eu.di4c.Someone;
import eu.di4c.WalkedThings;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Walks through the pages of those who have signed in, as an administrator sees them, and sends each form with nothing in it. */
class MemberWalkTest extends BrowserTest {

    /** What is looked at in tests of its own, because it needs a thing that only they make. */
    private static final Set<String> ELSEWHERE = Set.of(
            "/files/{file}",
            "/networks/{slug}/partners/{partner}/files/{file}/removal",
            "/letters/{circular}",
            "/imports/{id}",
            "/networks/{slug}/calendar/acts/{act}/reversal",
            "/networks/{slug}/calendar/import/{table}",
            "/networks/{slug}/disputes/{kind}/{key}/{fact}",
            "/networks/{slug}/disputes/{kind}/{key}/{fact}/removal",
            "/account/passkeys/{id}",
            "/account/passkeys/{id}/removal",
            "/account/second-factor/removal");

    private static final Pattern FILE = Pattern.compile(".*\\.(csv|json|xlsx|pdf|docx)");

    @Autowired
    private ApplicationContext program;

    @Test
    void every_page_of_members_is_sound_in_english_at_the_desk() {
        assertThat(faults(Language.EN, Visitor.DESK)).isEmpty();
    }

    @Test
    void every_page_of_members_is_sound_in_romanian_on_the_phone() {
        assertThat(faults(Language.RO, Visitor.PHONE)).isEmpty();
    }

    @Test
    void every_form_of_members_with_nothing_in_it_is_answered_with_a_page_that_is_sound() {
        var faults = new ArrayList<String>();
        try (var visitor = administrator(Language.EN)) {
            for (String path : pages()) {
                visitor.open(path);
                var forms = visitor.page().locator("main form[method=post]:has(input[type=text], textarea, select)");
                if (forms.count() > 0 && !path.contains("/sample")) {
                    forms.first().locator("input[type=text], textarea").all().stream()
                            .filter(field -> field.isVisible())
                            .forEach(field -> field.fill(""));
                    forms.first().locator("button[type=submit]").last().click();
                    visitor.page().waitForLoadState();
                    PageWalkTest.sound(visitor, Language.EN)
                            .forEach(fault -> faults.add(path + " sent empty " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private List<String> faults(Language language, int width) {
        var faults = new ArrayList<String>();
        try (var visitor = administrator(language)) {
            for (String path : pages()) {
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

    private Visitor administrator(Language language) {
        return visitor(language).signedIn(signedIn().value("signed-in"));
    }

    /** She works in the network that is walked through as well, so that she is told of its notice. */
    private Someone signedIn() {
        var partner = Scope.partner(new Slug("urbact-3"), new Slug(WalkedThings.NETWORK), new Slug("botosani"));
        return as(
                "Fictitious administrator",
                Held.of(Role.ADMINISTRATOR, Scope.EVERYWHERE),
                Held.of(Role.PARTNER_COORDINATOR, partner));
    }

    private List<String> pages() {
        var things = WalkedThings.in(program, files);
        return Routes.table().stream()
                .filter(row -> row.route().verb().equals("GET"))
                .filter(row -> !row.who().equals("anyone") && !row.who().startsWith("nobody"))
                .filter(row -> !row.route().address().startsWith("/api/"))
                .filter(row -> !FILE.matcher(row.route().address()).matches())
                .filter(row -> !ELSEWHERE.contains(row.route().address()))
                .map(row -> address(things, row.route()))
                .toList();
    }

    private String address(WalkedThings things, Routes.Route route) {
        return switch (route.address()) {
            case "/journal/{number}" -> "/journal/1";
            case "/outbox/{letter}" -> letter();
            default -> things.address(route);
        };
    }

    /** The invitation that has been written waits in the outbox. */
    private String letter() {
        var found = Pattern.compile("/outbox/[0-9a-f-]{36}")
                .matcher(signedIn().get("/outbox").body());
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
