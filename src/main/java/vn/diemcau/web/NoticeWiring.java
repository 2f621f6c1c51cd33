package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSocketFactory;
import vn.diemcau.notice.MailRules;
import vn.diemcau.notice.Postman;
import vn.diemcau.notice.ReminderRule;
import vn.diemcau.notice.ReminderRules;
import vn.diemcau.notice.mail.MailServer;
import vn.diemcau.notice.mail.MailServer.Security;
import vn.diemcau.notice.mail.SmtpPostman;
import vn.diemcau.notice.mail.Trust;
import vn.diemcau.unit.Contact;

/** Sets up how letters are sent. A setting that cannot be meant stops the start, and not a letter. */
@ApplicationScoped
public class NoticeWiring {

    @Produces
    @Singleton
    static MailRules rules(Settings settings) {
        boolean sends = !settings.text(Setting.SMTP_HOST).isEmpty();
        String from = settings.text(Setting.SMTP_FROM);
        if (sends && !Contact.isEmail(from)) {
            throw new IllegalArgumentException(Setting.SMTP_FROM.variable() + " must be an e-mail address");
        }
        String root = settings.text(Setting.PUBLIC_URL);
        return new MailRules(sends, from, domains(settings.text(Setting.MAIL_DOMAINS)), root.replaceAll("/+$", ""));
    }

    @Produces
    @Singleton
    static Postman postman(Settings settings, Clock clock) {
        var server = new MailServer(
                settings.text(Setting.SMTP_HOST),
                settings.number(Setting.SMTP_PORT),
                security(Setting.SMTP_SECURITY, settings),
                settings.text(Setting.SMTP_USER),
                settings.text(Setting.SMTP_PASSWORD),
                settings.duration(Setting.SMTP_PATIENCE),
                trust(settings));
        return new SmtpPostman(server, settings.text(Setting.SMTP_FROM), clock);
    }

    static Optional<SSLSocketFactory> trust(Settings settings) {
        return Optional.of(settings.text(Setting.MAIL_AUTHORITY))
                .filter(file -> !file.isEmpty())
                .map(file -> Trust.in(Path.of(file)));
    }

    @Produces
    @Singleton
    static ReminderRules reminders(Settings settings) {
        String list = settings.text(Setting.REMINDERS);
        return new ReminderRules(
                list.equals("0")
                        ? List.of()
                        : Arrays.stream(list.split(",", -1))
                                .map(NoticeWiring::reminder)
                                .toList());
    }

    private static ReminderRule reminder(String text) {
        String[] parts = text.strip().split("@", -1);
        try {
            return new ReminderRule(Integer.parseInt(parts[0]), LocalTime.parse(parts[parts.length - 1]));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw new IllegalArgumentException(
                    Setting.REMINDERS.variable() + " must look like 2@08:00,1@08:00, not '" + text + "'", unreadable);
        }
    }

    static Security security(Setting setting, Settings settings) {
        String text = settings.text(setting).toUpperCase(Locale.ROOT);
        return Arrays.stream(Security.values())
                .filter(security -> security.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        setting.variable() + " must be one of " + Arrays.toString(Security.values())));
    }

    private static Set<String> domains(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .collect(Collectors.toSet());
    }
}
