package vn.diemcau.notice.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;

/**
 * How a mail server is reached.
 *
 * @param user who signs in; empty for nobody
 * @param patience how long it may take to answer
 * @param trust whose certificates are believed; empty for those that Java believes
 */
public record MailServer(
        String host,
        int port,
        Security security,
        String user,
        String password,
        Duration patience,
        Optional<SSLSocketFactory> trust) {

    /** How the line to a mail server is protected; the names are those of the settings. */
    public enum Security {
        /** Not at all: only to a server on the same machine. */
        NONE,
        /** It begins in clear text and must become TLS before anything else is said. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS
    }

    /** The same for Jakarta Mail, for one of its protocols. A server's certificate must name the host that we meant. */
    Properties properties(String protocol) {
        String millis = Long.toString(patience.toMillis());
        String prefix = "mail." + protocol + ".";
        var properties = new Properties();
        properties.put(prefix + "connectiontimeout", millis);
        properties.put(prefix + "timeout", millis);
        properties.put(prefix + "writetimeout", millis);
        properties.put(prefix + "ssl.enable", Boolean.toString(security == Security.TLS));
        properties.put(prefix + "starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.put(prefix + "starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.put(prefix + "ssl.checkserveridentity", "true");
        trust.ifPresent(factory -> properties.put(prefix + "ssl.socketFactory", factory));
        return properties;
    }

    /** Never shows the password. */
    @Override
    public String toString() {
        return "MailServer[" + host + ":" + port + " " + security + "]";
    }
}
