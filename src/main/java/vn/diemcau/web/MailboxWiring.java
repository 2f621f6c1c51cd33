package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Jdbi;
import vn.diemcau.notice.ReturnAddresses;
import vn.diemcau.notice.inbox.Mailbox;
import vn.diemcau.notice.mail.ImapMailbox;
import vn.diemcau.notice.mail.MailServer;

/** Sets up where mail comes back. A setting that cannot be meant stops the start. */
@ApplicationScoped
public class MailboxWiring {

    private static final String PURPOSE = "diemcau return addresses";

    @Produces
    @Singleton
    static ReturnAddresses returns(Settings settings, Jdbi jdbi) {
        String pattern = settings.text(Setting.MAIL_RETURN);
        if (pattern.isEmpty()) {
            return ReturnAddresses.none();
        }
        SecretKey master = SecretsWiring.master(settings, jdbi)
                .orElseThrow(() -> new IllegalArgumentException(
                        Setting.MAIL_RETURN.variable() + " needs " + Setting.SECRETS_KEY.variable()));
        try {
            return ReturnAddresses.of(pattern, derived(master));
        } catch (IllegalArgumentException unfit) {
            throw new IllegalArgumentException(Setting.MAIL_RETURN.variable() + ": " + unfit.getMessage(), unfit);
        }
    }

    @Produces
    @Singleton
    static Mailbox mailbox(Settings settings) {
        var server = new MailServer(
                settings.text(Setting.IMAP_HOST),
                settings.number(Setting.IMAP_PORT),
                NoticeWiring.security(Setting.IMAP_SECURITY, settings),
                settings.text(Setting.IMAP_USER),
                settings.text(Setting.IMAP_PASSWORD),
                settings.duration(Setting.SMTP_PATIENCE),
                NoticeWiring.trust(settings));
        return new ImapMailbox(server, settings.text(Setting.IMAP_FOLDER), settings.text(Setting.IMAP_FILED));
    }

    /** Reads the settings before the first letter. */
    void readEarly(@Observes Startup event, Settings settings, ReturnAddresses returns, Mailbox mailbox) {
        if (!settings.text(Setting.IMAP_HOST).isEmpty()
                && settings.text(Setting.MAIL_RETURN).isEmpty()) {
            throw new IllegalArgumentException(
                    Setting.IMAP_HOST.variable() + " needs " + Setting.MAIL_RETURN.variable());
        }
    }

    /** A key of its own for each purpose, so that one says nothing of another. */
    private static SecretKey derived(SecretKey master) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(master);
            return new SecretKeySpec(mac.doFinal(PURPOSE.getBytes(StandardCharsets.UTF_8)), "HmacSHA256");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has HMAC", impossible);
        }
    }
}
