package eu.di4c.mailing;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import eu.di4c.Di4c;
import eu.di4c.database.DatabaseAddress;
import eu.di4c.kernel.Actor;
import eu.di4c.kernel.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A DI4C with a mail server beside it, both real, and a clock that a test moves. */
public final class MailProgram implements AutoCloseable {

    static final Actor BY = new Actor.Program();
    static final LetterKind NEWS = OwnKinds.CIRCULAR;
    static final LetterKind LINK = new LetterKind("test-link", "mailing.letter.circular", LetterKind.Manner.ALWAYS);

    /** The clock of the program. */
    static final class Hands extends Clock {
        private volatile Instant now = Instant.parse("2026-11-25T10:00:00Z");

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    final Hands clock = new Hands();
    final ConfigurableApplicationContext program;

    private MailProgram(DatabaseAddress database, int port) {
        program = new SpringApplicationBuilder(Di4c.class)
                .web(WebApplicationType.SERVLET)
                .initializers(context ->
                        ((GenericApplicationContext) context).registerBean("clock", Clock.class, () -> clock))
                .run(
                        "--server.port=0",
                        "--di4c.public-address=https://di4c.example",
                        "--di4c.database.url=" + database.url(),
                        "--di4c.database.user=" + database.user(),
                        "--di4c.database.password=" + database.password(),
                        "--di4c.mail.host=" + (port == 0 ? "" : "127.0.0.1"),
                        "--di4c.mail.port=" + port,
                        "--di4c.mail.security=none");
    }

    static MailProgram without(DatabaseAddress database) {
        return new MailProgram(database, 0);
    }

    public static MailProgram with(DatabaseAddress database, GreenMail server) {
        return new MailProgram(database, server.getSmtp().getServerSetup().getPort());
    }

    /** A mail server that can be stopped and started again at the same address. */
    public static GreenMail server() {
        try (var free = new ServerSocket(0)) {
            return new GreenMail(new ServerSetup(free.getLocalPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String address() {
        return "http://127.0.0.1:" + program.getEnvironment().getProperty("local.server.port");
    }

    public <T> T open(Class<T> door) {
        return program.getBean(door);
    }

    /** Queues a letter to this address. */
    LetterId write(LetterKind kind, String address, Language language, String subject, String... paragraphs) {
        var to = Recipient.unknown("Ștefana Țăranu", new EmailAddress(address), language);
        return open(Letters.class)
                .queue(
                        BY,
                        new Letter(
                                kind,
                                to,
                                subject,
                                Letter.Content.of(
                                        "Bună ziua,",
                                        Arrays.asList(paragraphs),
                                        Optional.of(new Letter.Button("Deschideți", "https://di4c.example/networks")),
                                        "Cu stimă")));
    }

    QueuedLetter letter(LetterId id) {
        return open(Outbox.class).letter(BY, id).orElseThrow();
    }

    List<Attempt.Outcome> outcomes(LetterId id) {
        return letter(id).attempts().stream().map(Attempt::outcome).toList();
    }

    /** Lets time pass, and the program see what is due by then. */
    public void later(Duration by) {
        clock.forward(by);
        open(Scheduler.class).triggerCheckForDueExecutions();
    }

    public void until(String what, BooleanSupplier holds) {
        Instant end = Instant.now().plusSeconds(30);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("waited in vain until " + what);
            }
            open(Scheduler.class).triggerCheckForDueExecutions();
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    /** The messages that this address got. */
    public static List<MimeMessage> got(GreenMail server, String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> isTo(message, address))
                .toList();
    }

    private static boolean isTo(MimeMessage message, String address) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .anyMatch(to -> to.toString().contains("<" + address + ">")
                            || to.toString().equals(address));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        program.close();
    }
}
