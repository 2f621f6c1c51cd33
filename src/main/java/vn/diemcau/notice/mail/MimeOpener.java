package vn.diemcau.notice.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Properties;
import vn.diemcau.notice.inbox.Contents;
import vn.diemcau.notice.inbox.Opener;

/**
 * Opens mails with Jakarta Mail. Only multiparts are taken apart, part by part and to a small depth; of what is found only two kinds of leaves are read, and of those not more than such leaves
 * have. Character sets and names of files are not looked at.
 */
@ApplicationScoped
public class MimeOpener implements Opener {

    private static final int DEPTH = 6;
    private static final int PARTS = 40;
    private static final int REPORT = 64 * 1024;

    /** One more than the reader of calendars takes, so that it can say that it is too much. */
    private static final int CALENDAR = 64 * 1024 + 1;

    private final Session session = Session.getInstance(new Properties());

    @Override
    public Contents open(byte[] mail) {
        try {
            var message = new MimeMessage(session, new ByteArrayInputStream(mail));
            boolean report = message.isMimeType("multipart/report");
            return new Contents(
                    report
                            ? leaf(message, REPORT, "message/delivery-status", "message/global-delivery-status")
                            : Optional.empty(),
                    report ? Optional.empty() : leaf(message, CALENDAR, "text/calendar"),
                    isAutomatic(message));
        } catch (MessagingException | IOException | RuntimeException malformed) {
            return Contents.NOTHING;
        }
    }

    private static boolean isAutomatic(MimeMessage message) throws MessagingException {
        String said = message.getHeader("Auto-Submitted", null);
        return said != null && !said.strip().equalsIgnoreCase("no");
    }

    /** A part and how deep it lies. */
    private record Found(MimePart part, int depth) {}

    private static Optional<byte[]> leaf(MimePart whole, int most, String... types)
            throws MessagingException, IOException {
        Deque<Found> open = new ArrayDeque<>();
        open.add(new Found(whole, 0));
        for (int seen = 0; !open.isEmpty() && seen < PARTS; seen++) {
            Found next = open.remove();
            if (isOneOf(next.part(), types)) {
                return Optional.of(bytes(next.part(), most));
            }
            if (next.depth() < DEPTH && next.part().isMimeType("multipart/*")) {
                addParts(next, open);
            }
        }
        return Optional.empty();
    }

    private static boolean isOneOf(MimePart part, String... types) throws MessagingException {
        for (String type : types) {
            if (part.isMimeType(type)) {
                return true;
            }
        }
        return false;
    }

    private static void addParts(Found found, Deque<Found> open) throws MessagingException {
        var parts = new MimeMultipart(found.part().getDataHandler().getDataSource());
        for (int at = 0; at < Math.min(parts.getCount(), PARTS); at++) {
            open.add(new Found((MimePart) parts.getBodyPart(at), found.depth() + 1));
        }
    }

    private static byte[] bytes(MimePart part, int most) throws MessagingException, IOException {
        try (InputStream stream = part.getInputStream()) {
            return stream.readNBytes(most);
        }
    }
}
