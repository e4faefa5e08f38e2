package eu.di4c.mailing;

import eu.di4c.site.PublicAddress;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What the operator says about the mail server ({@code DI4C_SMTP_HOST} and its sisters).
 *
 * @param host empty when there is none; letters then stay in the outbox
 * @param security how the way to it is kept secret
 * @param from the address of the sender; empty for {@code di4c@} and the host of this installation
 * @param kept how long the text of a letter is kept after it was sent
 */
@ConfigurationProperties("di4c.mail")
record MailSettings(
        String host, int port, String user, String password, Security security, String from, Duration kept) {

    private static final int PATIENCE = 15_000;

    /** How the way to the mail server is kept secret. */
    enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    boolean isSet() {
        return !host.isBlank();
    }

    EmailAddress sender(PublicAddress address) {
        if (!from.isBlank()) {
            return new EmailAddress(from);
        }
        boolean nameless = address.host().matches("[\\d.\\[\\]:]+|localhost");
        return new EmailAddress("di4c@" + (nameless ? "localhost.localdomain" : address.host()));
    }

    /** The settings in the words of Jakarta Mail; nothing waits for ever. */
    Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", port);
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        properties.put("mail.smtp.auth", !user.isBlank());
        properties.put("mail.smtp.ssl.enable", security == Security.TLS);
        properties.put("mail.smtp.ssl.checkserveridentity", true);
        properties.put("mail.smtp.starttls.enable", security == Security.STARTTLS);
        properties.put("mail.smtp.starttls.required", security == Security.STARTTLS);
        return properties;
    }

    @Override
    public String toString() {
        return "%s:%d, %s".formatted(host, port, security.name().toLowerCase(Locale.ROOT));
    }
}
