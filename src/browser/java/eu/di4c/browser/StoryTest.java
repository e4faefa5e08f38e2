package eu.di4c.browser;

import static org.assertj.core.api.Assertions.assertThat;

import eu.di4c.ChildProgram;
import eu.di4c.Di4c;
import eu.di4c.kernel.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One working day from an empty machine on: an administrator comes in by the printed link and invites a project officer, who
 * corrects a date and publishes a notice in Romanian; the journal tells it, and she hands everything over.
 */
class StoryTest {

    private static final String OFFICE = "programme/urbact-3/network/di4c/partner/";
    private static final String PASSWORD = "seven quiet herons 1962";
    private static final Pattern LINK = Pattern.compile("/links/[A-Za-z0-9_-]{43}");

    @TempDir
    Path home;

    @ParameterizedTest(name = "script: {0}")
    @ValueSource(booleans = {true, false})
    void from_a_cold_start_to_a_successor(boolean script) {
        try (var program = ChildProgram.start(List.of(), home, Di4c.class)) {
            String printed = program.awaitLine(line -> line.contains("/links/"));
            String address = program.awaitLine(line -> line.startsWith("DI4C is ready: "))
                    .substring("DI4C is ready: ".length());
            new Day(address, script).go(link(printed));
        }
    }

    private static String link(String text) {
        var found = LINK.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group();
    }

    /** The people of the day, each in front of a browser of her own. */
    private static final class Day {

        private final String address;
        private final boolean script;

        Day(String address, boolean script) {
            this.address = address;
            this.script = script;
        }

        void go(String first) {
            try (var admin = new Visitor(address, Language.EN, script);
                    var officer = new Visitor(address, Language.RO, script);
                    var finance = new Visitor(address, Language.EN, script);
                    var successor = new Visitor(address, Language.RO, script)) {
                becomeAdministrator(admin, first);
                accept(
                        officer,
                        invite(
                                admin,
                                "Ana Fictivă",
                                "ana@botosani.example.org",
                                "ro",
                                "partner-coordinator",
                                "botosani"));
                accept(
                        finance,
                        invite(admin, "Aino Fictive", "aino@oulu.example.org", "en", "partner-finance", "oulu"));
                accept(
                        successor,
                        invite(
                                admin,
                                "Ion Fictiv",
                                "ion@botosani.example.org",
                                "ro",
                                "partner-communication",
                                "botosani"));
                signInAgain(officer);
                correctDate(officer);
                String draft = draft(officer);
                assertThat(finance.open(draft).status())
                        .as("a draft of another city")
                        .isEqualTo(404);
                assertThat(finance.open(draft + ".pdf").status()).isEqualTo(404);
                publish(officer, draft);
                assertThat(finance.open(draft).status()).isEqualTo(200);
                readJournal(admin);
                handOver(officer);
                assertThat(officer.open("/networks/di4c/notices/new").status()).isEqualTo(404);
                assertThat(successor
                                .open("/people?scope=" + OFFICE + "botosani")
                                .status())
                        .isEqualTo(200);
                assertThat(admin.complaints()).isEmpty();
            }
        }

        private static void becomeAdministrator(Visitor admin, String link) {
            admin.open(link);
            fill(admin, "name", "Ada Fictive");
            fill(admin, "address", "ada@di4c.example.org");
            fill(admin, "password", PASSWORD);
            send(admin);
            assertThat(admin.page().content()).contains("Welcome", "Ada Fictive");
        }

        /** Invites somebody, and answers with the link in the letter that waits in the outbox. */
        private static String invite(
                Visitor admin, String name, String address, String language, String role, String partner) {
            admin.open("/people/invitations/new?scope=" + OFFICE + partner);
            fill(admin, "name", name);
            fill(admin, "address", address);
            admin.page().selectOption("[name=language]", language);
            admin.page().selectOption("[name=role]", role);
            send(admin);
            assertThat(admin.page().content()).contains("The invitation is on its way", name);
            admin.open("/outbox");
            admin.follow(() ->
                    admin.page().locator("main a[href^='/outbox/']").first().click());
            assertThat(admin.page().innerText("main")).contains(address);
            return link(admin.page().content());
        }

        private static void accept(Visitor invited, String link) {
            invited.open(link);
            fill(invited, "password", PASSWORD);
            send(invited);
            assertThat(invited.path()).isEqualTo("/");
        }

        private static void signInAgain(Visitor officer) {
            officer.page().locator(".who summary").click();
            officer.page().locator("form[action='/sign-out'] button").click();
            officer.open("/sign-in");
            assertThat(officer.page().locator("h1").innerText()).isEqualTo("Autentificare");
            fill(officer, "address", "ana@botosani.example.org");
            fill(officer, "password", PASSWORD);
            officer.follow(() -> officer.page()
                    .locator("form[action='/sign-in'] button[type=submit]")
                    .click());
            assertThat(officer.page().content()).contains("Ana Fictivă", "Sunteți autentificat");
        }

        /** She enters a meeting of her own group, sees that the day is wrong, and corrects it. */
        private static void correctDate(Visitor officer) {
            officer.open("/networks/di4c/calendar/items/new");
            fill(officer, "title.ro", "Livrabil fictiv al Botoșaniului");
            officer.page().selectOption("[name=kind]", "deliverable");
            fill(officer, "period", "14 octombrie 2020");
            fill(officer, "code", "fictiv");
            officer.page().locator("[name=owners][value=botosani]").check();
            send(officer);
            officer.open("/networks/di4c/calendar/items/fictiv/details");
            assertThat(officer.page().inputValue("[name=period]")).contains("2020");
            fill(officer, "period", "15 octombrie 2020");
            send(officer);
            assertThat(officer.open("/networks/di4c/calendar/items/fictiv").text())
                    .contains("15 octombrie 2020");
        }

        private static String draft(Visitor officer) {
            officer.open("/networks/di4c/notices/new");
            officer.page().selectOption("[name=partner]", "botosani");
            officer.page().selectOption("[name=language]", "ro");
            fill(officer, "day", "1 noiembrie 2020");
            officer.follow(() -> send(officer));
            return officer.path().replaceFirst("(/notices/[^/?]+).*", "$1");
        }

        private static void publish(Visitor officer, String draft) {
            officer.open(draft + "/publication");
            officer.follow(() -> send(officer));
            assertThat(officer.page().content()).contains("Botoșani");
        }

        private static void readJournal(Visitor admin) {
            admin.open("/journal");
            assertThat(admin.page().content())
                    .contains("Ana Fictivă", "Ada Fictive")
                    .contains("published the notice")
                    .contains("invited somebody");
        }

        private static void handOver(Visitor officer) {
            officer.open("/account");
            officer.follow(
                    () -> officer.page().locator("a[href$='/succession']").click());
            fill(officer, "successor", "ion@botosani.example.org");
            fill(officer, "reason", "Concediu lung");
            officer.page().locator("[name=confirmed]").check();
            officer.follow(() -> send(officer));
            assertThat(officer.page().content()).contains("Totul este predat");
        }

        private static void fill(Visitor visitor, String field, String text) {
            visitor.page().fill("main [name='" + field + "']", text);
        }

        private static void send(Visitor visitor) {
            visitor.page()
                    .locator("main form[method=post] button[type=submit]:visible")
                    .last()
                    .click();
            visitor.page().waitForLoadState();
        }
    }
}
