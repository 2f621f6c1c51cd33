package vn.diemcau.web;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Everything about the application that an operator may set by an environment variable; what the server reads itself
 * stands in {@code wildfly-config}. Each constant says what it means, and {@code src/docs/settings.md} is written from
 * here. {@link Settings} reads them and hands them to the features as values.
 */
public enum Setting {
    DEMONSTRATION(
            "DIEMCAU_DEMONSTRATION",
            Kind.FLAG,
            "false",
            "Offers the demonstration province and its ready accounts. Only for trying out: anybody can sign in."),

    MEDIA_PICTURES(
            "DIEMCAU_MEDIA_PICTURES",
            Kind.NUMBER,
            "6",
            "How many sites exchange picture in the built-in media; each more costs every site one more stream up and down."),

    MEDIA_CENSUS(
            "DIEMCAU_MEDIA_CENSUS",
            Kind.DURATION,
            "PT15S",
            "How often media servers are asked who is in the meetings' rooms, to make good what they failed to tell."),

    MEDIA_EARLY(
            "DIEMCAU_MEDIA_EARLY",
            Kind.DURATION,
            "PT1H",
            "How long before a meeting its rooms on media servers open; before that, pages show our waiting room. Offices test their lines in the last hour; who"
                    + " tests the day before sets PT24H."),

    MEDIA_HISTORY(
            "DIEMCAU_MEDIA_HISTORY",
            Kind.DURATION,
            "PT2160H",
            "How long it is kept how each media server did, a small row for each minute: 90 days show a quarter's bad nights and are 130 000 rows for a server."),
    MEDIA_ICE_SERVERS(
            "DIEMCAU_MEDIA_ICE_SERVERS",
            Kind.TEXT,
            "",
            "STUN and TURN servers of the built-in media, separated by commas. Without any, sites must reach each other directly."),

    MEDIA_TURN_SECRET(
            "DIEMCAU_MEDIA_TURN_SECRET", Kind.SECRET, "", "The `static-auth-secret` of the TURN servers (coturn)."),

    JITSI_URL(
            "DIEMCAU_JITSI_URL",
            Kind.TEXT,
            "",
            "Origin of a Jitsi host, such as `https://hop.example.vn`; then it carries picture and sound. See jitsi.md for its side."),

    JITSI_APP_ID("DIEMCAU_JITSI_APP_ID", Kind.TEXT, "diemcau", "The Jitsi host's `app_id`, the issuer of our tokens."),

    JITSI_AUDIENCE("DIEMCAU_JITSI_AUDIENCE", Kind.TEXT, "diemcau", "An audience that the Jitsi host accepts."),

    JITSI_SUBJECT(
            "DIEMCAU_JITSI_SUBJECT", Kind.TEXT, "*", "The Jitsi host's domain if it verifies domains, otherwise any."),

    JITSI_TOKEN_LIFE(
            "DIEMCAU_JITSI_TOKEN_LIFE",
            Kind.DURATION,
            "PT5M",
            "How long after the click a page can connect to Jitsi. On a slow line its page alone takes minutes to load."),

    JITSI_APP_SECRET(
            "DIEMCAU_JITSI_APP_SECRET",
            Kind.SECRET,
            "",
            "The Jitsi host's `app_secret`, at least 32 bytes, if its tokens are HS256."),

    JITSI_PRIVATE_KEY(
            "DIEMCAU_JITSI_PRIVATE_KEY",
            Kind.SECRET,
            "",
            "RSA private key (PEM, PKCS #8) if the Jitsi host's tokens are RS256, which is better."),

    JITSI_KEY_ID(
            "DIEMCAU_JITSI_KEY_ID",
            Kind.TEXT,
            "",
            "Name of that key; the Jitsi host fetches the public key as `<sha256 of the name>.pem`."),

    JITSI_VIDEO_HEIGHT(
            "DIEMCAU_JITSI_VIDEO_HEIGHT",
            Kind.NUMBER,
            "360",
            "Lines of the picture that a site sends to Jitsi: 360 need about 500 kbit/s, 180 about 200."),

    JITSI_LAST_N("DIEMCAU_JITSI_LAST_N", Kind.NUMBER, "4", "How many pictures a page receives from Jitsi at once."),

    SECRETS_KEY(
            "DIEMCAU_SECRETS_KEY",
            Kind.SECRET,
            "",
            "32 bytes in base64 (`openssl rand -base64 32`), the same on every server: what seals the secrets of media servers and our own keys in the database. Without it none can be stored. Keep a copy apart from the database: what it sealed can't be read without it."),

    SESSION_IDLE(
            "DIEMCAU_SESSION_IDLE",
            Kind.DURATION,
            "PT8H",
            "A login ends after this long without use. An open page uses its login; the devices of meeting rooms stand open all day."),

    SESSION_ABSOLUTE("DIEMCAU_SESSION_ABSOLUTE", Kind.DURATION, "P7D", "A login ends after this long at the latest."),

    SESSION_CACHE(
            "DIEMCAU_SESSION_CACHE",
            Kind.DURATION,
            "PT15S",
            "How long a looked-up login is believed without asking the database again; on another node changed roles, and a logout of which it was not told, take effect this much later."),

    PASSWORD_MIN_LENGTH(
            "DIEMCAU_PASSWORD_MIN_LENGTH",
            Kind.NUMBER,
            "14",
            "Characters a new password must have, with lower and upper case letters, digits and others. TCVN 14423:2026 asks for 14 where there is no second factor."),

    PASSWORD_MEMORY(
            "DIEMCAU_PASSWORD_MEMORY",
            Kind.NUMBER,
            "19456",
            "Memory of one Argon2id hash in KiB (RFC 9106). More makes stolen hashes harder to guess and logins slower; existing hashes are renewed at the next login."),

    PASSWORD_PASSES("DIEMCAU_PASSWORD_PASSES", Kind.NUMBER, "2", "Passes of Argon2id over that memory."),

    PASSWORD_LANES("DIEMCAU_PASSWORD_LANES", Kind.NUMBER, "1", "Lanes of Argon2id."),

    LOGIN_WINDOW(
            "DIEMCAU_LOGIN_WINDOW",
            Kind.DURATION,
            "PT15M",
            "How far back unsuccessful logins count for the three limits."),

    LOGIN_FAILURES(
            "DIEMCAU_LOGIN_FAILURES",
            Kind.NUMBER,
            "5",
            "Unsuccessful logins of one account from one address that are borne within the window."),

    LOGIN_FAILURES_PER_ACCOUNT(
            "DIEMCAU_LOGIN_FAILURES_PER_ACCOUNT",
            Kind.NUMBER,
            "50",
            "Unsuccessful logins of one account from all addresses that are borne within the window."),

    LOGIN_FAILURES_PER_ADDRESS(
            "DIEMCAU_LOGIN_FAILURES_PER_ADDRESS",
            Kind.NUMBER,
            "300",
            "Unsuccessful logins from one address that are borne within the window; a whole office may share one address."),

    MAX_JSON_BYTES("DIEMCAU_MAX_JSON_BYTES", Kind.NUMBER, "262144", "The largest JSON body of a request, in bytes."),

    MAX_FILE_BYTES(
            "DIEMCAU_MAX_FILE_BYTES",
            Kind.NUMBER,
            "4194304",
            "The largest file of units or people that can be imported, in bytes."),

    LIVE_WEAK_AFTER(
            "DIEMCAU_LIVE_WEAK_AFTER",
            Kind.DURATION,
            "PT8S",
            "How long nothing may be heard of a site before it shows as weak. Clients give a sign of life every 5 seconds, so one may be lost."),

    LIVE_LOST_AFTER(
            "DIEMCAU_LIVE_LOST_AFTER",
            Kind.DURATION,
            "PT15S",
            "How long a site may be weak before it shows as lost. A page that reconnects on a slow line needs about 10 seconds; its place in the queue is kept in any case."),

    LIVE_SPEAK_MIN(
            "DIEMCAU_LIVE_SPEAK_MIN",
            Kind.NUMBER,
            "10",
            "Shortest speaking time that a chair may give, in seconds: less is a slip of the hand."),

    LIVE_SPEAK_MAX(
            "DIEMCAU_LIVE_SPEAK_MAX",
            Kind.NUMBER,
            "3600",
            "Longest speaking time that a chair may give, in seconds. QĐ 45/2018/QĐ-TTg Đ14 has the chair set it and names no number."),

    LIVE_SPEAK_DEFAULT(
            "DIEMCAU_LIVE_SPEAK_DEFAULT",
            Kind.NUMBER,
            "300",
            "Speaking time that is offered first, in seconds. QĐ 45/2018/QĐ-TTg Đ13 asks for a summary, not for reading aloud."),

    LIVE_TEXT_MAX(
            "DIEMCAU_LIVE_TEXT_MAX",
            Kind.NUMBER,
            "1000",
            "Longest chat line, topic or reason in a meeting, in characters: a paragraph, so that a line stays a line."),

    RECORDINGS_DIR(
            "DIEMCAU_RECORDINGS_DIR",
            Kind.TEXT,
            "",
            "Where the files of recorded meetings are kept; the same directory for all servers of an installation. Without it, `recordings` in the server's `standalone/data`."),

    RECORDING_MAX_MB(
            "DIEMCAU_RECORDING_MAX_MB",
            Kind.NUMBER,
            "16384",
            "The largest file of a recorded meeting that is taken, in megabytes (2^20 bytes): eight hours at 720 lines are about 8 GB."),

    LIVE_RECORDING_WAIT(
            "DIEMCAU_LIVE_RECORDING_WAIT",
            Kind.DURATION,
            "PT100S",
            "How long a recording may take to begin or to stop before everybody is told that this failed. Jicofo waits 90 s for a recorder."),

    LIVE_HEADS_MAX(
            "DIEMCAU_LIVE_HEADS_MAX",
            Kind.NUMBER,
            "500",
            "Most people that one site may report: the largest hall of a province. A higher number is a slip of the hand."),

    LIVE_FRAME_EVENTS(
            "DIEMCAU_LIVE_FRAME_EVENTS",
            Kind.NUMBER,
            "200",
            "Most events that are told in one frame. What happens while others are being written goes together, so that a busy meeting costs few frames; 1 sends each alone, which the benchmark measures."),

    RECORD_LATE_AFTER(
            "DIEMCAU_RECORD_LATE_AFTER",
            Kind.DURATION,
            "PT5M",
            "How long after the opening a site may connect before the record calls it late."),

    RECORD_EARLY_BEFORE(
            "DIEMCAU_RECORD_EARLY_BEFORE",
            Kind.DURATION,
            "PT5M",
            "How long before the closing a site may be gone before the record says that it left early."),

    PUBLIC_URL(
            "DIEMCAU_PUBLIC_URL",
            Kind.TEXT,
            "",
            "The address under which people reach our pages, such as `https://hop.dienbien.example`. Links in letters begin with it; without it letters carry none."),
    SMTP_HOST(
            "DIEMCAU_SMTP_HOST",
            Kind.TEXT,
            "",
            "The mail server that takes our letters. Without it nobody is written to, and guests are told on their pages alone."),
    SMTP_PORT("DIEMCAU_SMTP_PORT", Kind.NUMBER, "587", "Its port: 587 with STARTTLS, 465 with TLS, 25 without either."),
    SMTP_SECURITY(
            "DIEMCAU_SMTP_SECURITY",
            Kind.TEXT,
            "STARTTLS",
            "How the line to it is protected: `STARTTLS`, `TLS` or `NONE`. The last only to a server on the same machine. Its certificate must be valid for the host."),
    SMTP_USER("DIEMCAU_SMTP_USER", Kind.TEXT, "", "Who signs in there; without it nobody does."),
    SMTP_PASSWORD("DIEMCAU_SMTP_PASSWORD", Kind.SECRET, "", "The password of that user."),
    SMTP_FROM(
            "DIEMCAU_SMTP_FROM",
            Kind.TEXT,
            "",
            "The address that letters come from. What cannot be delivered goes back to it. Needed where there is a mail server."),
    SMTP_PATIENCE(
            "DIEMCAU_SMTP_PATIENCE",
            Kind.DURATION,
            "PT20S",
            "How long the mail server may take to answer before a letter is tried again later."),
    MAIL_DOMAINS(
            "DIEMCAU_MAIL_DOMAINS",
            Kind.TEXT,
            "",
            "The only domains that get letters, with everything below them, separated by commas, such as `dienbien.gov.vn,chinhphu.vn`. Without it any."),
    MAIL_AUTHORITY(
            "DIEMCAU_MAIL_AUTHORITY",
            Kind.TEXT,
            "",
            "A file of certificates (PEM) that sign for our mail servers, in a network with an authority of its own. Then no others are believed; without it those that Java believes."),
    MAIL_RETURN(
            "DIEMCAU_MAIL_RETURN",
            Kind.TEXT,
            "",
            "An address of the mailbox that is read, with a star before its `@`, such as `hop+*@dienbien.example`: mail for whatever stands in place of the star must arrive there. Letters come back to such addresses, and calendars answer to them. Needs `DIEMCAU_SECRETS_KEY`. Without it people read what comes back."),
    IMAP_HOST(
            "DIEMCAU_IMAP_HOST",
            Kind.TEXT,
            "",
            "The mail server that has the mailbox to which mail comes back. Without it no mailbox is read. Needs `DIEMCAU_MAIL_RETURN`."),
    IMAP_PORT("DIEMCAU_IMAP_PORT", Kind.NUMBER, "993", "Its port: 993 with TLS, 143 with STARTTLS or without either."),
    IMAP_SECURITY(
            "DIEMCAU_IMAP_SECURITY",
            Kind.TEXT,
            "TLS",
            "How the line to it is protected, as with `DIEMCAU_SMTP_SECURITY`."),
    IMAP_USER("DIEMCAU_IMAP_USER", Kind.TEXT, "", "Whose mailbox it is."),
    IMAP_PASSWORD("DIEMCAU_IMAP_PASSWORD", Kind.SECRET, "", "The password of that user."),
    IMAP_FOLDER("DIEMCAU_IMAP_FOLDER", Kind.TEXT, "INBOX", "Which folder is read."),
    IMAP_FILED(
            "DIEMCAU_IMAP_FILED",
            Kind.TEXT,
            "",
            "A folder into which mails go that were understood. Without it every mail stays where and as it is."),
    IMAP_EVERY("DIEMCAU_IMAP_EVERY", Kind.DURATION, "PT1M", "How often it is looked into."),
    REMINDERS(
            "DIEMCAU_REMINDERS",
            Kind.TEXT,
            "2@08:00,1@08:00",
            "When units that have not answered an invitation are reminded: working days before the meeting and the time of day, separated by commas; `0` for never."),
    ENDS_WITH_PARENT(
            "DIEMCAU_ENDS_WITH_PARENT",
            Kind.FLAG,
            "false",
            "Ends the server when the process that started it has ended. `./mvnw` sets it; a service manager has no use for it.");

    private final String variable;
    private final Kind kind;
    private final String standard;
    private final String meaning;

    Setting(String variable, Kind kind, String standard, String meaning) {
        this.variable = variable;
        this.kind = kind;
        this.standard = standard;
        this.meaning = meaning;
    }

    /** The name of the environment variable. */
    public String variable() {
        return variable;
    }

    /** What its text must look like. */
    public Kind kind() {
        return kind;
    }

    /** The text that holds when nothing is set. */
    public String standard() {
        return standard;
    }

    /** What it is for, in one or two sentences for an operator. */
    public String meaning() {
        return meaning;
    }

    /** The text that holds here. Refuses, with the variable's name and never with a secret's value, what its kind cannot read. */
    String read(UnaryOperator<@Nullable String> environment) {
        String text = Optional.ofNullable(environment.apply(variable))
                .orElse(standard)
                .strip();
        if (!kind.reads(text)) {
            throw new IllegalArgumentException(
                    variable + " must be " + kind.description() + (kind == Kind.SECRET ? "" : ", not '" + text + "'"));
        }
        return text;
    }

    /** How the text of a setting is to be read. */
    public enum Kind {
        FLAG("true or false"),
        NUMBER("a whole number"),
        DURATION("a duration such as PT30S or PT5M (ISO 8601)"),
        TEXT("a text"),
        SECRET("a text that is kept secret");

        private final String description;

        Kind(String description) {
            this.description = description;
        }

        public String description() {
            return description;
        }

        boolean reads(String text) {
            try {
                return switch (this) {
                    case FLAG -> text.equals("true") || text.equals("false");
                    case NUMBER -> Integer.parseInt(text) >= 0;
                    case DURATION -> !Duration.parse(text).isNegative();
                    case TEXT, SECRET -> true;
                };
            } catch (NumberFormatException | DateTimeParseException unreadable) {
                return false;
            }
        }
    }
}
