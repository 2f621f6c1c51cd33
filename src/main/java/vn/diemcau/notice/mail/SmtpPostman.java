package vn.diemcau.notice.mail;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.kernel.Names;
import vn.diemcau.notice.Envelope;
import vn.diemcau.notice.Postman;

/** Hands letters over by SMTP (RFC 5321). Answers of 5xx are final, everything else may be better later (4.2.1). */
public final class SmtpPostman implements Postman {

    private static final Logger LOG = System.getLogger(SmtpPostman.class.getName());
    private static final Pattern FINAL = Pattern.compile("(?s)\\s*5\\d\\d[ -].*");

    private final SmtpSettings settings;
    private final Session session;
    private final Clock clock;

    /** @param clock dates the letters */
    public SmtpPostman(SmtpSettings settings, Clock clock) {
        this.settings = settings;
        this.session = Session.getInstance(settings.properties());
        this.clock = clock;
    }

    @Override
    public Walk setOut() throws Unreachable {
        try {
            Transport transport = session.getTransport("smtp");
            boolean stranger = settings.user().isEmpty();
            transport.connect(
                    settings.host(),
                    settings.port(),
                    stranger ? null : settings.user(),
                    stranger ? null : settings.password());
            return new Line(transport);
        } catch (MessagingException nobody) {
            throw new Unreachable(words(nobody));
        }
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
                Message letter = new MimeLetter(session, envelope, settings.from(), clock.instant());
                Address[] to = letter.getAllRecipients();
                transport.sendMessage(letter, to);
                return Receipt.TAKEN;
            } catch (MessagingException failed) {
                return new Receipt(isFinal(failed) ? Verdict.NEVER : Verdict.LATER, words(failed));
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

    private static boolean isFinal(MessagingException failed) {
        return causes(failed).anyMatch(cause -> FINAL.matcher(said(cause)).matches());
    }

    private static String words(MessagingException failed) {
        return Names.normalised(causes(failed).map(SmtpPostman::said).distinct().collect(Collectors.joining("; ")));
    }

    private static String said(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static Stream<Exception> causes(MessagingException failed) {
        return Stream.iterate(
                (Exception) failed,
                cause -> cause != null,
                cause -> cause instanceof MessagingException message ? message.getNextException() : null);
    }
}
