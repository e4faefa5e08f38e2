package eu.di4c.mailing;

import eu.di4c.site.PublicAddress;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a letter into an envelope: one message with a part of text and a part of HTML (RFC 2046, section 5.1.4). */
@Component
class LetterMail {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final LetterPaper paper;
    private final PublicAddress address;
    private final MailSettings settings;

    LetterMail(LetterPaper paper, PublicAddress address, MailSettings settings) {
        this.paper = paper;
        this.address = address;
        this.settings = settings;
    }

    MimeMessage of(QueuedLetter letter, Letter.Content content, Optional<String> wayOut, Session session, Instant now)
            throws MessagingException {
        var sender = settings.sender(address);
        var message = new Named(
                session, "<%s@%s>".formatted(letter.id(), sender.text().replaceFirst(".*@", "")));
        message.setFrom(internetAddress(sender, "DI4C"));
        message.setRecipient(
                RecipientType.TO,
                internetAddress(letter.to().address(), letter.to().name()));
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(now));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContentLanguage(new String[] {letter.to().language().tag()});
        if (wayOut.isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + wayOut.get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(paper.text(letter, content, wayOut), "plain"));
        parts.addBodyPart(part(paper.html(letter, content, wayOut), "html"));
        message.setContent(parts);
        message.saveChanges();
        return message;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static InternetAddress internetAddress(EmailAddress address, String name) throws MessagingException {
        try {
            return name.isBlank()
                    ? new InternetAddress(address.text(), true)
                    : new InternetAddress(address.text(), name, UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the name that the letter has: sent twice it is still one, and readers of mail see that. */
    private static final class Named extends MimeMessage {

        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", name);
        }
    }
}
