package eu.di4c.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import eu.di4c.TestDatabase;
import eu.di4c.kernel.Ids;
import eu.di4c.kernel.Language;
import eu.di4c.kernel.Origin;
import eu.di4c.kernel.PersonId;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people wish of letters, and how DI4C keeps to it, against a real mail server. */
class WishesTest {

    private static final GreenMail SERVER = MailProgram.server();
    private static final HttpClient MAIL_PROGRAM = HttpClient.newHttpClient();
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
        MAIL_PROGRAM.close();
    }

    @Test
    void one_click_of_a_mail_program_ends_letters_of_a_kind_and_only_of_that() throws Exception {
        sent(di4c.write(MailProgram.NEWS, "leaves@primaria.example", Language.EN, "First", "Text."));
        String way = wayOut("leaves@primaria.example");
        assertThat(send("GET", way, "")).contains("Do you want no more of these letters?");
        sent(di4c.write(MailProgram.NEWS, "leaves@primaria.example", Language.EN, "Second", "Text."));
        assertThat(send("POST", way, "List-Unsubscribe=One-Click")).contains("You get no more of these letters");

        var unwanted = di4c.write(MailProgram.NEWS, "Leaves@primaria.example", Language.EN, "Third", "Text.");
        assertThat(di4c.letter(unwanted).state()).isEqualTo(LetterState.DECLINED);
        sent(di4c.write(MailProgram.LINK, "leaves@primaria.example", Language.EN, "Link", "Text."));
        assertThat(subjects("leaves@primaria.example")).containsExactly("First", "Second", "Link");

        assertThat(send("POST", way, "again=yes")).contains("You get these letters again");
        sent(di4c.write(MailProgram.NEWS, "leaves@primaria.example", Language.EN, "Fourth", "Text."));
    }

    @Test
    void only_letters_that_may_be_left_show_a_way_out_and_nobody_can_guess_it() throws Exception {
        sent(di4c.write(MailProgram.LINK, "link@primaria.example", Language.EN, "Link", "Text."));
        var message = MailProgram.got(SERVER, "link@primaria.example").getFirst();
        assertThat(message.getHeader("List-Unsubscribe")).isNull();
        assertThat(message.getHeader("List-Unsubscribe-Post")).isNull();
        assertThat(status("POST", "/letters/unsubscribe/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"))
                .isEqualTo(404);
        sent(di4c.write(MailProgram.NEWS, "twice@primaria.example", Language.EN, "One", "Text."));
        sent(di4c.write(MailProgram.NEWS, "twice@primaria.example", Language.EN, "Two", "Text."));
        var ways = MailProgram.got(SERVER, "twice@primaria.example").stream()
                .map(WishesTest::wayOut)
                .toList();
        assertThat(ways).doesNotHaveDuplicates().allMatch(way -> way.length() > 60);
        var one = MailProgram.got(SERVER, "twice@primaria.example").getFirst();
        assertThat(one.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(part(one, 0)).contains(wayOut(one));
        assertThat(Jsoup.parse(part(one, 1)).select("footer a").attr("href")).endsWith(wayOut(one));
    }

    @Test
    void letters_that_somebody_wants_once_a_day_come_as_one_in_the_morning() throws Exception {
        var person = new PersonId(Ids.next());
        var ana = eu.di4c.kernel.Actor.Person.at(Origin.LOOPBACK, person, "Ana", List.of());
        di4c.open(Wishes.class).wish(ana, Map.of(MailProgram.NEWS.code(), Frequency.DAILY));
        var first = write(person, "Prima");
        var second = write(person, "A doua");
        assertThat(di4c.letter(first).state()).isEqualTo(LetterState.GATHERED);
        di4c.later(Duration.ofHours(24));
        di4c.until("they are sent", () -> subjects("digest@primaria.example").size() == 1);
        var digest = MailProgram.got(SERVER, "digest@primaria.example").getFirst();
        assertThat(Jsoup.parse(part(digest, 1)).select("h2").eachText()).containsExactly("Prima", "A doua");
        assertThat(digest.getSubject()).isEqualTo("2 noutăți de la DI4C");
        assertThat(di4c.letter(first).state()).isEqualTo(LetterState.BUNDLED);
        assertThat(di4c.letter(second).state()).isEqualTo(LetterState.BUNDLED);

        var alone = write(person, "Singură");
        di4c.later(Duration.ofHours(24));
        sent(alone);
        assertThat(subjects("digest@primaria.example")).containsExactly("2 noutăți de la DI4C", "Singură");

        send("POST", wayOut(digest), "List-Unsubscribe=One-Click");
        assertThat(di4c.open(Wishes.class).of(ana)).containsEntry(MailProgram.NEWS.code(), Frequency.NEVER);
    }

    private static LetterId write(PersonId person, String subject) {
        var to = new Recipient("Ana", new EmailAddress("digest@primaria.example"), Language.RO, Optional.of(person));
        var content = Letter.Content.of("Bună ziua,", List.of("Text."), Optional.empty(), "");
        return di4c.open(Letters.class).queue(MailProgram.BY, new Letter(MailProgram.NEWS, to, subject, content));
    }

    private static void sent(LetterId id) {
        di4c.until("it is sent", () -> di4c.letter(id).state() == LetterState.SENT);
    }

    private static List<String> subjects(String address) {
        return MailProgram.got(SERVER, address).stream()
                .map(message -> {
                    try {
                        return message.getSubject();
                    } catch (jakarta.mail.MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    private static String wayOut(String address) {
        return wayOut(MailProgram.got(SERVER, address).getFirst());
    }

    /** The address of the header, without the machine. */
    private static String wayOut(MimeMessage message) {
        try {
            return message.getHeader("List-Unsubscribe")[0]
                    .replaceAll("\\s", "")
                    .replaceAll("<https://di4c.example|>", "");
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMessage message, int number) throws Exception {
        return ((MimeMultipart) message.getContent())
                .getBodyPart(number)
                .getContent()
                .toString();
    }

    private static int status(String verb, String path) throws Exception {
        return MAIL_PROGRAM
                .send(request(verb, path, "a=b"), BodyHandlers.ofString())
                .statusCode();
    }

    /** Asks as a mail program does: without a cookie, from nowhere. */
    private static String send(String verb, String path, String body) throws Exception {
        var answer = MAIL_PROGRAM.send(request(verb, path, body), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private static HttpRequest request(String verb, String path, String body) {
        return HttpRequest.newBuilder(URI.create(di4c.address() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(verb, verb.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }
}
