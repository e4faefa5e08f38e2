package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The head of every page stays small, in every language and for whoever has most places to go to, and what folds out is sound. */
class HeadTest extends BrowserTest {

    /** On a phone most of the first screen is for the page; at a desk the head is one line, or two with a city's coat of arms. */
    private static final int TALLEST_ON_A_PHONE = 200;

    private static final int TALLEST_AT_A_DESK = 100;

    private static final String HEIGHT = "() => document.querySelector('header.top').getBoundingClientRect().height";

    @ParameterizedTest
    @EnumSource
    void the_head_leaves_room_for_the_page(Language language) {
        try (var administrator = visitor(language).signedIn(administrator().value("signed-in"));
                var anybody = visitor(language)) {
            for (var visitor : List.of(administrator, anybody)) {
                visitor.open("/cities");
                assertThat(height(visitor.at(Visitor.PHONE))).isLessThanOrEqualTo(TALLEST_ON_A_PHONE);
                assertThat(height(visitor.at(Visitor.NARROWEST))).isLessThanOrEqualTo(TALLEST_ON_A_PHONE);
                assertThat(height(visitor.at(Visitor.DESK))).isLessThanOrEqualTo(TALLEST_AT_A_DESK);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_folds_out_is_sound(Language language) {
        var faults = new ArrayList<String>();
        try (var visitor = visitor(language).signedIn(administrator().value("signed-in"))) {
            for (int width : List.of(Visitor.PHONE, Visitor.DESK)) {
                for (String fold : List.of(".who", ".languages")) {
                    visitor.at(width).open("/");
                    visitor.page().locator(fold + " summary").click();
                    faults.addAll(Look.axe(visitor, ".own"));
                    faults.addAll(Look.width(visitor));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void by_keyboard_somebody_goes_to_a_place_of_her_own_and_out(boolean script) {
        var player = administrator();
        try (var visitor = visitor(Language.EN, script).signedIn(player.value("signed-in"))) {
            visitor.open("/");
            var keys = new Keys(visitor);
            keys.toStarting("Your account: Fictitious administrator").press("Enter");
            keys.to("Journal").enter();
            assertThat(visitor.path()).isEqualTo("/journal");
            keys.toStarting("Your account: Fictitious administrator").press("Enter");
            keys.to("Sign out").enter();
            assertThat(visitor.page().locator(".who").innerText()).isEqualTo("Sign in");
        }
    }

    @Test
    void whoever_goes_on_in_the_page_leaves_nothing_lying_over_it() {
        try (var visitor = visitor(Language.EN).signedIn(administrator().value("signed-in"))) {
            visitor.open("/cities");
            var folds = visitor.page().locator(".fold[open]");
            visitor.page().locator(".who summary").click();
            visitor.page().locator(".languages summary").click();
            assertThat(folds.count()).isEqualTo(1);
            var keys = new Keys(visitor);
            keys.to("Networks");
            assertThat(folds.count()).isZero();
        }
    }

    @Test
    void by_keyboard_the_head_is_gone_through_as_it_is_seen() {
        try (var visitor = visitor(Language.EN)) {
            for (int width : List.of(Visitor.PHONE, Visitor.DESK)) {
                visitor.at(width).open("/accessibility");
                assertThat(new Keys(visitor).faults()).as("at " + width).isEmpty();
            }
        }
    }

    private static double height(Visitor visitor) {
        return ((Number) visitor.page().evaluate(HEIGHT)).doubleValue();
    }
}
