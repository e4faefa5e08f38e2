package eu.di4c.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import eu.di4c.TestDatabase;
import eu.di4c.kernel.Language;
import eu.di4c.mailing.Attempt.Outcome;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters on their way, against a real mail server. */
class PostTest {

    private static final GreenMail SERVER = MailProgram.server();
    private static MailProgram di4c;

    @BeforeAll
    static void start() {
        SERVER.start();
        di4c = MailProgram.with(TestDatabase.fresh(), SERVER);
    }

    @AfterAll
    static void stop() {
        di4c.close();
        SERVER.stop();
    }

    @Test
    void a_letter_arrives_as_text_and_as_html_with_every_sign_it_was_written_with() throws Exception {
        var id = di4c.write(
                MailProgram.NEWS,
                "stefana@primaria.example",
                Language.EL,
                "Πρόσκληση: știri și țeluri",
                "Ședință la ora 10.");
        di4c.until("it is sent", () -> di4c.letter(id).state() == LetterState.SENT);
        var message = only("stefana@primaria.example");
        assertThat(message.getSubject()).isEqualTo("Πρόσκληση: știri și țeluri");
        assertThat(message.getAllRecipients()[0].toString()).contains("stefana@primaria.example");
        assertThat(message.getMessageID()).isEqualTo("<" + id + "@di4c.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getContentLanguage()).containsExactly("el");
        assertThat(message.getFrom()[0].toString()).contains("DI4C", "di4c@di4c.example");
        assertThat(part(message, 0).getContentType()).startsWith("text/plain").containsIgnoringCase("utf-8");
        assertThat(part(message, 0).getContent().toString())
                .contains("Ședință la ora 10.", "Deschideți:\r\nhttps://di4c.example/networks");
        assertThat(part(message, 1).getContentType()).startsWith("text/html");
        assertThat(part(message, 1).getContent().toString()).contains("Ședință la ora 10.");
    }

    @Test
    void the_html_says_its_language_has_a_title_one_heading_and_links_that_say_where_they_lead() throws Exception {
        var id = di4c.write(MailProgram.NEWS, "html@primaria.example", Language.RO, "Invitație", "Text.");
        di4c.until("it is sent", () -> di4c.letter(id).state() == LetterState.SENT);
        var page =
                Jsoup.parse(part(only("html@primaria.example"), 1).getContent().toString());
        assertThat(page.select("html").attr("lang")).isEqualTo("ro");
        assertThat(page.title()).isEqualTo("Invitație");
        assertThat(page.select("h1").eachText()).containsExactly("Invitație");
        assertThat(page.select("img, table, script")).isEmpty();
        assertThat(page.select("a").eachText()).allMatch(text -> text.length() > 5);
        assertThat(page.select("a.button").attr("href")).isEqualTo("https://di4c.example/networks");
        assertThat(page.text()).contains("https://di4c.example/networks", "scrisoare către mai mulți");
    }

    @Test
    void what_somebody_wrote_into_a_letter_stays_text() throws Exception {
        String evil = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        var id = di4c.write(MailProgram.NEWS, "evil@primaria.example", Language.EN, evil, evil);
        di4c.until("it is sent", () -> di4c.letter(id).state() == LetterState.SENT);
        var page =
                Jsoup.parse(part(only("evil@primaria.example"), 1).getContent().toString());
        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo(evil);
    }

    @Test
    void no_line_of_a_letter_can_begin_another_header() {
        var address = new EmailAddress("ana@primaria.example");
        for (String evil : List.of("a\r\nBcc: all@world.example", "a\nX: y", "a\rX: y", "a\u2028X: y", "a\0b")) {
            assertThatThrownBy(() -> di4c.write(MailProgram.NEWS, "ana@primaria.example", Language.EN, evil))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> Recipient.unknown(evil, address, Language.EN))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(EmailAddress.fits(evil + "@primaria.example")).isFalse();
        }
        assertThatThrownBy(() -> new Letter.Button("Open", "javascript:alert(1)"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_letter_waits_while_the_server_is_down_and_arrives_once_when_it_is_back() {
        SERVER.stop();
        var id = di4c.write(MailProgram.LINK, "late@primaria.example", Language.EN, "Late", "Text.");
        di4c.until("it failed", () -> di4c.outcomes(id).size() == 1);
        di4c.later(Duration.ofMinutes(2));
        di4c.until("it failed again", () -> di4c.outcomes(id).size() == 2);
        assertThat(di4c.letter(id).state()).isEqualTo(LetterState.WAITING);
        SERVER.start();
        di4c.later(Duration.ofMinutes(5));
        di4c.until("it is sent", () -> di4c.letter(id).state() == LetterState.SENT);
        assertThat(di4c.outcomes(id)).containsExactly(Outcome.FAILED, Outcome.FAILED, Outcome.SENT);
        assertThat(MailProgram.got(SERVER, "late@primaria.example")).hasSize(1);
    }

    @Test
    void a_letter_is_given_up_after_eight_attempts_and_can_be_tried_again() {
        SERVER.stop();
        var id = di4c.write(MailProgram.LINK, "dead@primaria.example", Language.EN, "Dead", "Text.");
        for (int attempt = 1; attempt <= Patience.ATTEMPTS; attempt++) {
            int tried = attempt;
            di4c.until("it failed", () -> di4c.outcomes(id).size() == tried);
            di4c.later(Duration.ofHours(25));
        }
        assertThat(di4c.letter(id).state()).isEqualTo(LetterState.DEAD);
        assertThat(di4c.letter(id).attempts().getLast().says()).isNotBlank();
        SERVER.start();
        assertThat(di4c.open(Outbox.class).tryAgain(MailProgram.BY, id))
                .isInstanceOf(eu.di4c.kernel.Outcome.Done.class);
        di4c.until("it is sent", () -> di4c.letter(id).state() == LetterState.SENT);
        assertThat(di4c.open(Outbox.class).tryAgain(MailProgram.BY, id))
                .isInstanceOf(eu.di4c.kernel.Outcome.Refused.class);
    }

    @Test
    void a_letter_of_a_command_that_fails_was_never_written() {
        var transaction = new TransactionTemplate(di4c.open(PlatformTransactionManager.class));
        var id = transaction.execute(status -> {
            var written = di4c.write(MailProgram.LINK, "never@primaria.example", Language.EN, "Never", "Text.");
            status.setRollbackOnly();
            return written;
        });
        var after = di4c.write(MailProgram.LINK, "after@primaria.example", Language.EN, "After", "Text.");
        di4c.until("the next is sent", () -> di4c.letter(after).state() == LetterState.SENT);
        assertThat(di4c.open(Outbox.class).letter(MailProgram.BY, id)).isEmpty();
        assertThat(MailProgram.got(SERVER, "never@primaria.example")).isEmpty();
    }

    @Test
    void without_a_mail_server_letters_wait_and_go_out_when_one_is_set() {
        var database = TestDatabase.fresh();
        LetterId id;
        try (var before = MailProgram.without(database)) {
            id = before.write(MailProgram.NEWS, "patient@primaria.example", Language.EN, "Patient", "Text.");
            assertThat(before.letter(id).state()).isEqualTo(LetterState.WAITING);
            assertThat(before.open(Outbox.class).isOpen()).isFalse();
        }
        try (var after = MailProgram.with(database, SERVER)) {
            after.later(Duration.ofMinutes(10));
            after.until("it is sent", () -> after.letter(id).state() == LetterState.SENT);
        }
        assertThat(MailProgram.got(SERVER, "patient@primaria.example")).hasSize(1);
    }

    @Test
    void what_a_letter_said_is_forgotten_when_its_time_of_keeping_is_over() {
        var id = di4c.write(MailProgram.LINK, "old@primaria.example", Language.EN, "Old", "Text.");
        di4c.until("it is sent", () -> di4c.letter(id).state() == LetterState.SENT);
        di4c.later(Duration.ofDays(89));
        di4c.open(ProtectionStore.class).forgetContents(di4c.clock.instant().minus(Duration.ofDays(90)), 1_000);
        assertThat(di4c.letter(id).content()).isPresent();
        di4c.later(Duration.ofDays(2));
        di4c.until("it is forgotten", () -> di4c.letter(id).content().isEmpty());
        assertThat(di4c.letter(id).subject()).isEqualTo("Old");
    }

    private static MimeMessage only(String address) {
        assertThat(MailProgram.got(SERVER, address)).hasSize(1);
        return MailProgram.got(SERVER, address).getFirst();
    }

    private static BodyPart part(MimeMessage message, int number) throws Exception {
        return ((MimeMultipart) message.getContent()).getBodyPart(number);
    }
}
