package vn.diemcau.notice.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import vn.diemcau.notice.Envelope;
import vn.diemcau.notice.Envelope.CalendarPart;

/** A letter as it goes over the wire, under the name that we gave it and not one that Jakarta Mail would make up at each attempt. */
final class MimeLetter extends SMTPMessage {

    private static final String UTF_8 = "UTF-8";
    static final String SENDER = "Điểm Cầu";

    private final String id;

    /** @param at when it is sent */
    @SuppressWarnings("JavaUtilDate") // The interface of Jakarta Mail.
    MimeLetter(Session session, Envelope envelope, String from, Instant at) throws MessagingException {
        super(session);
        this.id = envelope.id();
        setFrom(sender(from));
        setRecipient(RecipientType.TO, new InternetAddress(envelope.to(), true));
        setSubject(envelope.subject(), UTF_8);
        setSentDate(Date.from(at));
        // Out-of-office robots are not to answer (RFC 3834, 5).
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
        askForReports(Optional.ofNullable(envelope.returnsTo()).orElse(from));
        setContent(body(envelope));
        saveChanges();
    }

    /** Where reports go, which, and that they need not bring the whole letter (RFC 3461, 4.1 and 4.3). */
    private void askForReports(String returnsTo) {
        setEnvelopeFrom(returnsTo);
        setNotifyOptions(NOTIFY_FAILURE | NOTIFY_DELAY);
        setReturnOption(RETURN_HDRS);
    }

    /**
     * Readers take the last form they understand: text, HTML, or the calendar's. The calendar's is attached as a file as well, for programs that keep to
     * files.
     */
    private static MimeMultipart body(Envelope envelope) throws MessagingException {
        var forms = new MimeMultipart("alternative", part(envelope.text(), "plain"), part(envelope.html(), "html"));
        CalendarPart calendar = envelope.calendar();
        if (calendar == null) {
            return forms;
        }
        forms.addBodyPart(calendar(calendar));
        MimeBodyPart file = calendar(calendar);
        file.setFileName(calendar.method().equals("CANCEL") ? "cancel.ics" : "invite.ics");
        var whole = new MimeBodyPart();
        whole.setContent(forms);
        return new MimeMultipart("mixed", whole, file);
    }

    private static MimeBodyPart calendar(CalendarPart calendar) throws MessagingException {
        String type = "text/calendar; charset=UTF-8; method=" + calendar.method();
        var headers = new InternetHeaders();
        headers.setHeader("Content-Type", type);
        headers.setHeader("Content-Transfer-Encoding", "base64");
        byte[] lines = Base64.getMimeEncoder().encode(calendar.file().getBytes(StandardCharsets.UTF_8));
        return new MimeBodyPart(headers, lines);
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private static InternetAddress sender(String from) throws MessagingException {
        try {
            return new InternetAddress(from, SENDER, UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("every Java has UTF-8", impossible);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + id + ">");
    }
}
