package vn.diemcau.notice.mail;

import java.time.Duration;
import java.util.Properties;

/**
 * How our mail server is reached.
 *
 * @param user who signs in; empty for nobody
 * @param from the address that letters come from, and go back to when they cannot be delivered
 * @param patience how long it may take to answer
 */
public record SmtpSettings(
        String host, int port, Security security, String user, String password, String from, Duration patience) {

    /** How the line to a mail server is protected; the names are those of the settings. */
    public enum Security {
        /** Not at all: only to a server on the same machine. */
        NONE,
        /** It begins in clear text and must become TLS before anything else is said. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS
    }

    /** The same for Jakarta Mail. A server's certificate must name the host that we meant. */
    Properties properties() {
        String millis = Long.toString(patience.toMillis());
        var properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", millis);
        properties.put("mail.smtp.timeout", millis);
        properties.put("mail.smtp.writetimeout", millis);
        properties.put("mail.smtp.from", from);
        properties.put("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + " " + security + "]";
    }
}
