package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.kernel.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever works without a mouse, with or without script, gets everywhere and sees where they are. */
class KeyboardTest extends BrowserTest {

    @Test
    void every_stop_of_every_page_is_reached_in_turn_and_shows_it() {
        var faults = new ArrayList<String>();
        try (var visitor = visitor(Language.EN)) {
            for (String path : Addresses.of(cast(), LocalDate.now(clock())).firsts()) {
                visitor.open(path);
                new Keys(visitor).faults().forEach(fault -> faults.add(path + " " + fault));
            }
        }
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_first_stop_leads_past_the_head(boolean script) {
        try (var visitor = visitor(Language.EN, script)) {
            visitor.open("/networks/di4c");
            var keys = new Keys(visitor);
            keys.to("Skip to the content").press("Enter");
            assertThat(visitor.path()).endsWith("#main");
            keys.to("URBACT III");
            assertThat(visitor.page().locator("main a:focus")).isNotNull();
            assertThat(visitor.page().locator("main a:focus").count()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_finds_the_next_deadline(boolean script) {
        try (var visitor = visitor(Language.EN, script)) {
            visitor.open("/");
            var keys = new Keys(visitor);
            keys.to("Networks").enter();
            keys.to("HILLS").enter();
            assertThat(visitor.page()
                            .locator("section[aria-labelledby=today] table")
                            .innerText())
                    .contains("Third report to the programme");
            keys.to("Calendar").enter();
            assertThat(visitor.page().locator("#due tbody tr").allInnerTexts())
                    .anyMatch(row -> row.contains("Second report to the programme") && row.contains("Late"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_tries_an_extension(boolean script) {
        try (var visitor = visitor(Language.EN, script)) {
            visitor.open("/networks/di4c/calendar");
            var keys = new Keys(visitor);
            keys.to("Try an extension").enter();
            keys.to("By how much").type("6 m");
            keys.to("From which stage on").type("IAP");
            keys.to("Show").enter();
            assertThat(visitor.path()).contains("by=P6M").contains("from=iap-finale");
            assertThat(visitor.page().locator("#moved tbody tr").allInnerTexts())
                    .anyMatch(row -> row.contains("IAP finale") && row.contains("February 2023"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_reads_the_notice_and_takes_it_along(boolean script) throws IOException {
        try (var visitor = visitor(Language.RO, script)) {
            visitor.open("/");
            var keys = new Keys(visitor);
            keys.to("Anunțuri").enter();
            keys.to("INFORMARE privind proiectul „Inovații digitale pentru orașe” (DI4C)")
                    .enter();
            assertThat(visitor.page().locator("article.letter").innerText()).contains("66.505 euro");
            keys.to("Descărcați ca PDF");
            var file = visitor.page().waitForDownload(() -> keys.press("Enter"));
            assertThat(Files.readAllBytes(file.path()))
                    .startsWith("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_changes_the_language_and_it_stays_changed(boolean script) {
        try (var visitor = visitor(Language.EN, script)) {
            visitor.open("/networks/di4c/budget");
            var keys = new Keys(visitor);
            keys.to("Language: English").press("Enter");
            keys.to("română").enter();
            assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Banii rețelei DI4C");
            new Keys(visitor).to("Calendar").enter();
            assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Calendarul DI4C");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_searches_without_diacritics(boolean script) {
        try (var visitor = visitor(Language.RO, script)) {
            visitor.open("/");
            var keys = new Keys(visitor);
            keys.to(visitor.page().locator("label[for=seek]").innerText()).type("botosani");
            keys.enter();
            assertThat(visitor.page().locator("main li a").allInnerTexts()).contains("Botoșani");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void somebody_reports_a_barrier_without_an_account(boolean script) {
        try (var visitor = visitor(Language.EN, script)) {
            visitor.open("/networks/di4c/calendar");
            var keys = new Keys(visitor);
            keys.to("Accessibility").enter();
            keys.to("Report a barrier").enter();
            keys.to("What is wrong").type("The calendar moves.");
            keys.to("Send the report").press("Enter");
            visitor.page().locator("#errors").waitFor();
            keys.to("Page: Please fill this in").press("Enter");
            keys.type("Calendar of DI4C");
            keys.to("Send the report").enter();
            assertThat(visitor.path()).isEqualTo("/accessibility/feedback/thanks");
            assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Thank you for your report");
        }
    }

    @Test
    void what_is_typed_is_suggested_and_arrows_lead_there() {
        try (var visitor = visitor(Language.RO)) {
            visitor.open("/");
            var keys = new Keys(visitor);
            keys.to(visitor.page().locator("label[for=seek]").innerText()).type("botosa");
            visitor.page().locator("#seek-found a").first().waitFor();
            keys.press("ArrowDown");
            assertThat(visitor.page().locator("#seek-found a:focus").innerText())
                    .isEqualTo("Botoșani");
            keys.press("Escape");
            assertThat(visitor.page().locator("#seek-found a").count()).isZero();
            assertThat(visitor.page().locator("#seek:focus").count()).isEqualTo(1);
            keys.type("n");
            visitor.page().locator("#seek-found a").first().waitFor();
            keys.press("ArrowDown", "ArrowDown", "ArrowUp");
            keys.enter();
            assertThat(visitor.page().locator("h1").innerText()).isEqualTo("Botoșani");
        }
    }

    @Test
    void what_was_opened_closes_by_escape_and_the_focus_stays() {
        try (var visitor = visitor(Language.EN)) {
            visitor.open("/networks/di4c");
            var keys = new Keys(visitor);
            keys.to("One source says otherwise").press("Enter");
            assertThat(visitor.page().locator("details[open]").count()).isEqualTo(1);
            keys.press("Escape");
            assertThat(visitor.page().locator("details[open]").count()).isZero();
            assertThat(visitor.page().locator("summary:focus").allInnerTexts())
                    .isEqualTo(List.of("One source says otherwise"));
        }
    }
}
