package vn.diemcau.notice.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Properties;
import java.util.regex.Pattern;
import vn.diemcau.notice.Envelope;
import vn.diemcau.notice.Postman;

/** Hands letters over by SMTP (RFC 5321). Answers of 5xx are final, everything else may be better later (4.2.1). */
public final class SmtpPostman implements Postman {

    private static final Logger LOG = System.getLogger(SmtpPostman.class.getName());
    private static final Pattern FINAL = Pattern.compile("(?s)\\s*5\\d\\d[ -].*");

    private final MailServer server;
    private final String from;
    private final Session session;
    private final Clock clock;

    /**
     * @param from the address that letters come from
     * @param clock dates the letters
     */
    public SmtpPostman(MailServer server, String from, Clock clock) {
        this.server = server;
        this.from = from;
        this.session = Session.getInstance(properties(server));
        this.clock = clock;
    }

    @Override
    public Walk setOut() throws Unreachable {
        try {
            Transport transport = session.getTransport("smtp");
            boolean stranger = server.user().isEmpty();
            transport.connect(
                    server.host(), server.port(), stranger ? null : server.user(), stranger ? null : server.password());
            return new Line(transport);
        } catch (MessagingException nobody) {
            throw new Unreachable(ServerWords.of(nobody));
        }
    }

    private static Properties properties(MailServer server) {
        Properties properties = server.properties("smtp");
        properties.put("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        return properties;
    }

    /** An open line; when it breaks, the letters behind it wait for the next one. */
    private final class Line implements Walk {

        private final Transport transport;

        Line(Transport transport) {
            this.transport = transport;
        }

        @Override
        public Receipt hand(Envelope envelope) {
            try {
                Message letter = new MimeLetter(session, envelope, from, clock.instant());
                Address[] to = letter.getAllRecipients();
                transport.sendMessage(letter, to);
                return Receipt.TAKEN;
            } catch (MessagingException failed) {
                return receipt(failed);
            }
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException gone) {
                LOG.log(Level.DEBUG, "The line to the mail server was gone already", gone);
            }
        }
    }

    private static Receipt receipt(MessagingException failed) {
        String words = ServerWords.of(failed);
        return isFinal(failed)
                ? new Receipt(
                        Verdict.NEVER, words, ReceiverRefused.reason(failed).orElse(null))
                : new Receipt(Verdict.LATER, words);
    }

    private static boolean isFinal(MessagingException failed) {
        return ServerWords.each(failed).anyMatch(said -> FINAL.matcher(said).matches());
    }
}
