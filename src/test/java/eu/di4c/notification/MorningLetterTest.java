package eu.di4c.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import eu.di4c.SampleTest;
import eu.di4c.TestDatabase;
import eu.di4c.exchange.ImportReport;
import eu.di4c.exchange.NetworkFiles;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Held;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Role;
import eu.di4c.kernel.Scope;
import eu.di4c.kernel.Slug;
import eu.di4c.mailing.EmailAddress;
import eu.di4c.mailing.MailProgram;
import eu.di4c.notice.ComposeNotice;
import eu.di4c.notice.NoticeAnswer;
import eu.di4c.notice.Notices;
import eu.di4c.people.People;
import jakarta.mail.internet.MimeMultipart;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody was told comes to her by letter in the morning, against a real mail server. */
class MorningLetterTest {

    private static final GreenMail SERVER = MailProgram.server();
    private static MailProgram di4c;

    @BeforeAll
    static void start() {
        SERVER.start();
        di4c = MailProgram.with(TestDatabase.fresh(), SERVER);
        assertThat(di4c.open(NetworkFiles.class).importFile(Actor.system(), SampleTest.bytes(SampleTest.SAMPLE)))
                .isNotInstanceOf(ImportReport.Refused.class);
    }

    @AfterAll
    static void stop() {
        di4c.close();
        SERVER.stop();
    }

    @Test
    void two_drafts_come_as_one_letter_that_leads_to_each_and_to_nobody_of_another_city() throws Exception {
        worksIn("botosani", "ana@primaria.example");
        worksIn("oulu", "aino@ouka.example");
        var drafts = List.of(draft(), draft());
        di4c.later(Duration.ofHours(24));
        di4c.until(
                "the letter is there",
                () -> !MailProgram.got(SERVER, "ana@primaria.example").isEmpty());
        assertThat(MailProgram.got(SERVER, "ana@primaria.example")).hasSize(1);
        assertThat(letter("ana@primaria.example").select("a").eachAttr("href")).containsAll(drafts);
        assertThat(MailProgram.got(SERVER, "aino@ouka.example")).isEmpty();
    }

    private static String draft() {
        var order = new ComposeNotice("di4c", "botosani", Language.EN, LocalDate.of(2020, 5, 7), Optional.empty());
        var done = (NoticeAnswer.Done) di4c.open(Notices.class).compose(Actor.system(), order);
        return "https://di4c.example/notices/" + done.notice().slug();
    }

    /** Somebody who is not invented: they get no letters. */
    private static void worksIn(String city, String address) {
        var scope = Scope.partner(new Slug("urbact-3"), new Slug("di4c"), new Slug(city));
        var person = di4c.open(People.class)
                .invent(
                        new Actor.Program(),
                        "Somebody of " + city,
                        new EmailAddress(address),
                        Language.EN,
                        List.of(Held.of(Role.PARTNER_COORDINATOR, scope)));
        di4c.open(JdbcClient.class)
                .sql("update people.person set sample = false where id = :id")
                .param("id", person.id().value())
                .update();
    }

    private static Document letter(String address) throws Exception {
        var parts = (MimeMultipart) MailProgram.got(SERVER, address).getFirst().getContent();
        return Jsoup.parse(parts.getBodyPart(1).getContent().toString());
    }
}
