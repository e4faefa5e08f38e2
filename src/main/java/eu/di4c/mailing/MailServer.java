package eu.di4c.mailing;

import jakarta.annotation.PreDestroy;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.springframework.stereotype.Component;

/** The mail server of the operator; a connection that has just carried a letter is used for the next. */
@Component
class MailServer {

    private final MailSettings settings;
    private final Session session;
    private final ConcurrentLinkedDeque<Transport> idle = new ConcurrentLinkedDeque<>();

    MailServer(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(settings.properties());
    }

    boolean isSet() {
        return settings.isSet();
    }

    Session session() {
        return session;
    }

    void send(MimeMessage message) throws MessagingException {
        var transport = connected();
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            close(transport);
            throw e;
        }
        idle.push(transport);
    }

    /** A server closes what has been idle for long; whether it did is asked before use. */
    private Transport connected() throws MessagingException {
        for (var transport = idle.poll(); transport != null; transport = idle.poll()) {
            if (transport.isConnected()) {
                return transport;
            }
            close(transport);
        }
        var transport = session.getTransport("smtp");
        if (settings.user().isBlank()) {
            transport.connect();
        } else {
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
        }
        return transport;
    }

    /** Says goodbye to the server; at the end, and when there is nothing to send for a while. */
    @PreDestroy
    void rest() {
        for (var transport = idle.poll(); transport != null; transport = idle.poll()) {
            close(transport);
        }
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException _) {
            // it is gone, which is what was wanted
        }
    }
}
