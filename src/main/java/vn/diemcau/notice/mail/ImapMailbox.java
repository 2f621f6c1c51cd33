package vn.diemcau.notice.mail;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPStore;
import vn.diemcau.notice.inbox.Mailbox;

/** A mailbox over IMAP (RFC 9051). Where nothing is filed it is opened for reading alone, so that the server itself keeps it as it is. */
public final class ImapMailbox implements Mailbox {

    private final MailServer server;
    private final String folder;
    private final String filed;
    private final Session session;

    /**
     * @param folder which folder is read
     * @param filed where mails go that were taken; empty to leave them where they are
     */
    public ImapMailbox(MailServer server, String folder, String filed) {
        this.server = server;
        this.folder = folder;
        this.filed = filed;
        Properties properties = server.properties("imap");
        // Reading is not having read (BODY.PEEK, RFC 9051, 6.4.5).
        properties.put("mail.imap.peek", "true");
        this.session = Session.getInstance(properties);
    }

    @Override
    public Visit open() throws Unreachable {
        try {
            IMAPStore store = (IMAPStore) session.getStore("imap");
            store.connect(server.host(), server.port(), server.user(), server.password());
            return new ImapVisit(name(), store, opened(store), filed);
        } catch (MessagingException | RuntimeException failed) {
            throw new Unreachable(
                    failed instanceof MessagingException said ? ServerWords.of(said) : String.valueOf(failed));
        }
    }

    private IMAPFolder opened(IMAPStore store) throws MessagingException {
        try {
            IMAPFolder inbox = (IMAPFolder) store.getFolder(folder);
            inbox.open(filed.isEmpty() ? Folder.READ_ONLY : Folder.READ_WRITE);
            return inbox;
        } catch (MessagingException noFolder) {
            store.close();
            throw noFolder;
        }
    }

    private String name() {
        return server.user() + "@" + server.host() + "/" + folder;
    }
}
