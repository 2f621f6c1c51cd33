package vn.diemcau.notice.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;
import vn.diemcau.notice.inbox.Mailbox;
import vn.diemcau.notice.inbox.Mailbox.Slip;
import vn.diemcau.notice.inbox.Mailbox.Unreachable;

/** An open folder. Sizes are asked for first, headers only of what is small enough, and whole mails only when they are wanted. */
final class ImapVisit implements Mailbox.Visit {

    private static final Logger LOG = System.getLogger(ImapVisit.class.getName());

    /** Where a mail says to whom it goes, and where mail servers write to whom they delivered it. */
    private static final List<String> ADDRESSEES = List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To");

    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;:\"()\\[\\]]{1,64}@[^\\s<>,;:\"()\\[\\]]{1,255}");
    private static final int MOST_ADDRESSES = 100;

    private final String name;
    private final IMAPStore store;
    private final IMAPFolder folder;
    private final String filed;

    ImapVisit(String name, IMAPStore store, IMAPFolder folder, String filed) {
        this.name = name;
        this.store = store;
        this.folder = folder;
        this.filed = filed;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long validity() {
        try {
            return folder.getUIDValidity();
        } catch (MessagingException unknown) {
            throw new IllegalStateException(ServerWords.of(unknown), unknown);
        }
    }

    @Override
    public List<Slip> after(long uid, int most) throws Unreachable {
        try {
            List<Message> next = new ArrayList<>();
            for (Message message : folder.getMessagesByUID(uid + 1, UIDFolder.LASTUID)) {
                // A range that begins behind the last mail still names the last one (RFC 9051, 6.4.9).
                if (message != null && next.size() < most && folder.getUID(message) > uid) {
                    next.add(message);
                }
            }
            return slips(next);
        } catch (MessagingException failed) {
            throw new Unreachable(ServerWords.of(failed));
        }
    }

    private List<Slip> slips(List<Message> messages) throws MessagingException {
        var sizes = new FetchProfile();
        sizes.add(FetchProfile.Item.SIZE);
        fetch(messages, sizes);
        List<Message> small = new ArrayList<>();
        for (Message message : messages) {
            if (isSmall(message)) {
                small.add(message);
            }
        }
        var headers = new FetchProfile();
        ADDRESSEES.forEach(headers::add);
        fetch(small, headers);
        List<Slip> slips = new ArrayList<>();
        for (Message message : messages) {
            slips.add(new Slip(folder.getUID(message), small.contains(message) ? addressees(message) : Set.of()));
        }
        return slips;
    }

    private void fetch(List<Message> messages, FetchProfile profile) throws MessagingException {
        folder.fetch(messages.toArray(Message[]::new), profile);
    }

    private static boolean isSmall(Message message) throws MessagingException {
        int size = message.getSize();
        return size >= 0 && size <= Mailbox.LARGEST;
    }

    private static Set<String> addressees(Message message) throws MessagingException {
        Set<String> found = new LinkedHashSet<>();
        for (String header : ADDRESSEES) {
            String[] lines = message.getHeader(header);
            ADDRESS.matcher(lines == null ? "" : String.join(",", lines))
                    .results()
                    .limit(MOST_ADDRESSES)
                    .forEach(address -> found.add(address.group()));
        }
        return found;
    }

    @Override
    public Optional<byte[]> read(long uid) throws Unreachable {
        try {
            Message message = folder.getMessageByUID(uid);
            return message == null || !isSmall(message) ? Optional.empty() : bytes((IMAPMessage) message);
        } catch (MessagingException | IOException failed) {
            throw new Unreachable(
                    failed instanceof MessagingException said ? ServerWords.of(said) : String.valueOf(failed));
        }
    }

    private static Optional<byte[]> bytes(IMAPMessage message) throws MessagingException, IOException {
        try (InputStream stream = message.getMimeStream()) {
            byte[] bytes = stream.readNBytes(Mailbox.LARGEST + 1);
            return Optional.of(bytes).filter(all -> all.length <= Mailbox.LARGEST);
        }
    }

    @Override
    public void file(long uid) throws Unreachable {
        if (filed.isEmpty()) {
            return;
        }
        try {
            Folder goal = store.getFolder(filed);
            if (!goal.exists()) {
                goal.create(Folder.HOLDS_MESSAGES);
            }
            Message message = folder.getMessageByUID(uid);
            if (message != null) {
                move(new Message[] {message}, goal);
            }
        } catch (MessagingException failed) {
            throw new Unreachable(ServerWords.of(failed));
        }
    }

    /** A server that cannot move (RFC 6851) copies and marks; people's programs do the rest. */
    private void move(Message[] messages, Folder goal) throws MessagingException {
        if (store.hasCapability("MOVE")) {
            folder.moveMessages(messages, goal);
        } else {
            folder.copyMessages(messages, goal);
            folder.setFlags(messages, new Flags(Flags.Flag.DELETED), true);
        }
    }

    @Override
    public void close() {
        try {
            folder.close(false);
            store.close();
        } catch (MessagingException | RuntimeException gone) {
            LOG.log(Level.DEBUG, "The mailbox was gone already", gone);
        }
    }
}
