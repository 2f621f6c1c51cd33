package vn.diemcau.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.Eventually;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;
import vn.diemcau.testkit.TestDatabase;

/** Letters from the application as it is installed to a real mail server, and what their links do. */
class LettersIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern ORGANIZER =
            Pattern.compile("ORGANIZER[^:]*:mailto:(hop\\+r[a-z2-7]{20}@dienbien\\.example)");
    private static final Pattern LINK = Pattern.compile("https://hop\\.dienbien\\.example/tra-loi#([A-Za-z0-9_-]{43})");

    private static GreenMail mailServer;
    private static Doorman doorman;
    private static GreenMailUser office;
    private static RunningServer server;
    private static Province province;
    private static Http secretary;

    @BeforeAll
    static void start() throws IOException {
        int port = freePort();
        int imapPort = freePort();
        mailServer = new GreenMail(new ServerSetup[] {
            new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imapPort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        mailServer.start();
        doorman = new Doorman(port);
        office = mailServer.setUser("hop@dienbien.example", "hop", "mat-khau");
        RunningServer.Builder builder = RunningServer.named("letters").withDemonstration();
        if (System.getProperty("test.database", "h2").equals("postgresql")) {
            builder.on(TestDatabase.postgresql());
        }
        server = builder.with("DIEMCAU_SMTP_HOST", "127.0.0.1")
                .with("DIEMCAU_SMTP_PORT", Integer.toString(doorman.port()))
                .with("DIEMCAU_SMTP_SECURITY", "NONE")
                .with("DIEMCAU_SMTP_FROM", "hop@dienbien.example")
                .with("DIEMCAU_PUBLIC_URL", "https://hop.dienbien.example/")
                .with("DIEMCAU_MAIL_DOMAINS", "dienbien.example")
                .with("DIEMCAU_MAIL_RETURN", "hop+*@dienbien.example")
                .with("DIEMCAU_IMAP_HOST", "127.0.0.1")
                .with("DIEMCAU_IMAP_PORT", Integer.toString(imapPort))
                .with("DIEMCAU_IMAP_SECURITY", "NONE")
                .with("DIEMCAU_IMAP_USER", "hop")
                .with("DIEMCAU_IMAP_PASSWORD", "mat-khau")
                .with("DIEMCAU_IMAP_EVERY", "PT1S")
                .start();
        province = Province.on(server.uri());
        secretary = province.signedIn("thuky.tinh");
    }

    @AfterAll
    static void stop() {
        server.close();
        doorman.close();
        mailServer.stop();
    }

    @Test
    void anInvitedUnitGetsALetterWithALinkThatAnswersForIt() {
        String meeting = planned("2027-05-03", "dc-03160");
        MimeMessage letter = letter("xa.03160", "Giao ban ngày 2027-05-03");
        assertThat(text(letter)).contains("Kính gửi:").contains("You are called");
        assertThat(calendar(letter))
                .contains("METHOD:REQUEST", "UID:" + meeting + "@diemcau", "mailto:xa.03160@dienbien.example");
        Http stranger = province.stranger();
        String secret = secret(letter);

        JsonNode looked =
                stranger.post("api/reply-links/look", Map.of("secret", secret)).json();
        assertThat(looked.path("title").asText()).isEqualTo("Giao ban ngày 2027-05-03");
        assertThat(looked.path("open").asBoolean()).isTrue();
        assertThat(looked.path("reply").isNull()).isTrue();
        assertThat(proof(meeting).path("byLink").asBoolean()).isTrue();
        assertThat(proof(meeting).at("/letters/0/state").asText()).isEqualTo("SENT");
        assertThat(proof(meeting).path("phone").asText()).isNotEmpty();

        Http.Answer declined = stranger.post("api/reply-links/answer", Map.of("secret", secret, "attending", false));
        assertThat(declined.status() + declined.json().path("code").asText()).isEqualTo("422REASON_NEEDED");
        JsonNode answered = stranger.post(
                        "api/reply-links/answer", Map.of("secret", secret, "attending", true, "headCount", 4))
                .json();
        assertThat(answered.at("/reply/headCount").asInt()).isEqualTo(4);
        assertThat(secretary
                        .get("api/meetings/" + meeting)
                        .json()
                        .at("/replies/attending")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void fetchingALinkChangesNothingAndARevokedOneIsGone() {
        String meeting = planned("2027-05-04", "dc-03158");
        String secret = secret(letter("xa.03158", "Giao ban ngày 2027-05-04"));
        Http stranger = province.stranger();

        assertThat(stranger.get("tra-loi").status()).isEqualTo(200);
        assertThat(stranger.get("api/reply-links/look").status()).isEqualTo(405);
        Eventually.holds(
                PATIENCE,
                () -> assertThat(proof(meeting).at("/letters/0/state").asText()).isEqualTo("SENT"));
        assertThat(proof(meeting).path("seen").isNull()).isTrue();

        assertThat(secretary
                        .delete("api/meetings/" + meeting + "/proof/dc-03158/links")
                        .status())
                .isEqualTo(204);
        assertThat(gone(stranger, secret)).isEqualTo("410 REPLY_LINK_GONE");
        assertThat(gone(stranger, "x".repeat(43))).isEqualTo("410 REPLY_LINK_GONE");
        assertThat(gone(stranger, "' or 1=1 --")).isEqualTo("410 REPLY_LINK_GONE");
    }

    @Test
    void whoHasNotAnsweredIsFollowedUp() {
        String meeting = planned("2027-05-05", "dc-03163");
        letter("xa.03163", "Giao ban ngày 2027-05-05");
        String path = "api/meetings/" + meeting + "/proof";

        assertThat(secretary.post(path + "/reminders", "").json().path("sites").asInt())
                .as("was told just now")
                .isZero();
        assertThat(secretary
                        .post(path + "/dc-03163/calls", Map.of("note", "Gặp anh Sùng A Páo, sẽ dự"))
                        .status())
                .isEqualTo(204);
        assertThat(proof(meeting).at("/calls/0/note").asText()).isEqualTo("Gặp anh Sùng A Páo, sẽ dự");
        assertThat(proof(meeting).at("/calls/0/by").asText()).isEqualTo("Đặng Ngọc Tuấn");

        Http commune = province.signedIn("xa.03163");
        assertThat(commune.get(path).status()).isEqualTo(403);
        assertThat(commune.post(path + "/reminders", "").status()).isEqualTo(403);
        assertThat(commune.post(path + "/dc-03163/calls", Map.of("note", "")).status())
                .isEqualTo(403);
        assertThat(province.signedIn("xa.03127").get(path).status()).isEqualTo(404);
    }

    @Test
    void anAddressOutsideTheAllowedDomainsGetsNothingAndIsShown() {
        Http administrator = province.signedIn("quantri");
        assertThat(administrator
                        .put("api/units/u-03127/contact", Map.of("email", "xa@evil.example", "phone", ""))
                        .status())
                .isEqualTo(200);

        String meeting = planned("2027-05-06", "dc-03127");

        Eventually.holds(
                PATIENCE,
                () -> assertThat(proof(meeting).at("/letters/0/state").asText()).isEqualTo("REFUSED"));
        assertThat(received("xa@evil.example", "Giao ban ngày 2027-05-06")).isEmpty();
    }

    @Test
    void aSeriesIsOneLetterWithOneCalendarFileThroughChangeAndCancellation() {
        var meeting = new HashMap<>(province.meeting("Giao ban loạt", "2027-08-26", "dc-03175"));
        meeting.putAll(Map.of("start", "2027-08-26T16:00:00+07:00", "end", "2027-08-26T17:00:00+07:00"));
        Http.Answer made = secretary.post(
                "api/meetings/series",
                Map.of(
                        "meeting",
                        meeting,
                        "repeat",
                        Map.of("rule", "FREQ=WEEKLY;COUNT=3", "daysOff", "NEXT_WORKING_DAY")));
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        String third = "api/meetings/" + made.json().at("/meetingIds/2").asText();

        MimeMessage invitation = letter("xa.03175", "Giao ban loạt");
        assertThat(calendar(invitation))
                .contains("METHOD:REQUEST", "UID:s-", "RRULE:FREQ=WEEKLY;WKST=MO;COUNT=3")
                .contains("RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:20270902T160000")
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20270906T160000");
        assertThat(text(invitation)).contains("26/08/2027", "06/09/2027", "09/09/2027");

        secretary.post(
                third + "/postponement",
                Map.of(
                        "version", 1,
                        "start", "2027-09-10T17:00:00+07:00",
                        "end", "2027-09-10T18:00:00+07:00",
                        "reason", "Trùng lịch"));
        Eventually.is(
                PATIENCE,
                () -> received("xa.03175@dienbien.example", "Giao ban loạt").size() == 2);
        assertThat(calendar(
                        received("xa.03175@dienbien.example", "Giao ban loạt").get(1)))
                .contains("SEQUENCE:4", "RECURRENCE-ID;TZID=Asia/Ho_Chi_Minh:20270909T160000")
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20270910T170000");

        secretary.post(third + "/series/cancellation", Map.of("version", 2, "reason", "Bão"));
        Eventually.is(
                PATIENCE,
                () -> received("xa.03175@dienbien.example", "Giao ban loạt").size() == 3);
        assertThat(calendar(
                        received("xa.03175@dienbien.example", "Giao ban loạt").get(2)))
                .contains("METHOD:CANCEL", "UID:s-", "STATUS:CANCELLED");
        assertThat(province.signedIn("xa.03175").get("api/notices").json())
                .extracting(notice -> notice.path("kind").asText())
                .containsExactly("CANCELLED", "CHANGED", "INVITATION");
    }

    @Test
    void nothingIsLostAndNothingDoubledWhenTheServerIsKilledBeforeItCouldSend() {
        mailServer.stop();
        planned("2027-05-07", "dc-03160", "dc-03158", "dc-03163");
        server.kill();
        mailServer.start();
        office = mailServer.setUser("hop@dienbien.example", "hop", "mat-khau");
        server.start();

        for (String unit : List.of("xa.03160", "xa.03158", "xa.03163")) {
            letter(unit, "Giao ban ngày 2027-05-07");
        }
        // One that was in the works when the server died waits for its claim; the next round would show a second copy.
        planned("2027-05-10", "dc-03160");
        letter("xa.03160", "Giao ban ngày 2027-05-10");
        for (String unit : List.of("xa.03160", "xa.03158", "xa.03163")) {
            assertThat(received(unit + "@dienbien.example", "Giao ban ngày 2027-05-07"))
                    .hasSize(1);
        }
    }

    @Test
    void theButtonsOfACalendarAnswerForTheUnitThatGotTheLetter() {
        String meeting = planned("2027-09-01", "dc-03164");
        String invitation =
                calendar(letter("xa.03164", "Giao ban ngày 2027-09-01")).replaceAll("\\r\\n[ \\t]", "");
        Matcher organizer = ORGANIZER.matcher(invitation);
        assertThat(organizer.find()).isTrue();
        assertThat(invitation).contains("RSVP=TRUE");

        deliver(calendarReply(meeting, "hop@dienbien.example", "DECLINED"));
        deliver(calendarReply(meeting, organizer.group(1), "ACCEPTED"));

        Eventually.holds(
                PATIENCE,
                () -> assertThat(secretary
                                .get("api/meetings/" + meeting)
                                .json()
                                .at("/replies/attending")
                                .asInt())
                        .isEqualTo(1));
        assertThat(secretary
                        .get("api/meetings/" + meeting)
                        .json()
                        .at("/replies/declined")
                        .asInt())
                .isZero();
    }

    @Test
    void anAddressFromWhichLettersComeBackGetsNoneUntilSomebodySaysSo() throws MessagingException {
        String first = planned("2027-09-02", "dc-03166");
        String returnPath = letter("xa.03166", "Giao ban ngày 2027-09-02").getHeader("Return-Path", null);
        deliver(report(returnPath));
        Eventually.holds(PATIENCE, () -> assertThat(state(first)).isEqualTo("RETURNED UNKNOWN_ADDRESS"));

        String second = planned("2027-09-03", "dc-03166");
        Eventually.holds(PATIENCE, () -> assertThat(state(second)).isEqualTo("STOPPED null"));
        assertThat(received("xa.03166@dienbien.example", "Giao ban ngày 2027-09-03"))
                .isEmpty();

        String stops = "api/meetings/" + second + "/proof/dc-03166/stops";
        assertThat(province.signedIn("xa.03166").delete(stops).status()).isEqualTo(403);
        assertThat(secretary.delete(stops).status()).isEqualTo(204);
        planned("2027-09-06", "dc-03166");
        letter("xa.03166", "Giao ban ngày 2027-09-06");
    }

    @Test
    void anAddressThatIsRefusedOnTheSpotGetsNoneEither() {
        doorman.refuse("xa.03172@dienbien.example");
        String first = planned("2027-11-08", "dc-03172");
        Eventually.holds(PATIENCE, () -> assertThat(state(first)).isEqualTo("RETURNED UNKNOWN_ADDRESS"));
        assertThat(proof(first).at("/letters/0/trouble").asText()).contains("550 5.1.1 no such user here");
        Eventually.holds(
                PATIENCE,
                () -> assertThat(secretary.get("api/notices/office").json())
                        .anySatisfy(notice -> assertThat(notice.path("kind").asText()
                                        + notice.path("meetingId").asText())
                                .isEqualTo("LETTERS_RETURNED" + first)));

        String second = planned("2027-11-09", "dc-03172");
        Eventually.holds(PATIENCE, () -> assertThat(state(second)).isEqualTo("STOPPED null"));
    }

    @Test
    void whoIsInvitedByNameIsWrittenToUntilTheyAreTakenOffTheList() {
        String address = "lo.thi.phuong@dienbien.example";
        Http head = province.signedIn("lanhdao.03160");
        String person = head.get("api/session").json().at("/person/id").asText();
        head.put("api/people/" + person + "/contact", Map.of("email", address, "phone", ""));
        String silent = province.signedIn("phochutich.tinh")
                .get("api/session")
                .json()
                .at("/person/id")
                .asText();
        var body = new HashMap<>(province.meeting("Mời đích danh", "2027-11-10", "dc-03199"));
        body.put("composition", List.of(byName(person), byName(silent)));
        String meeting = secretary.post("api/meetings", body).json().path("id").asText();
        String path = "api/meetings/" + meeting;

        Eventually.is(PATIENCE, () -> received(address, "Mời đích danh").size() == 1);
        MimeMessage invitation = received(address, "Mời đích danh").get(0);
        assertThat(text(invitation))
                .contains("Kính gửi Ông (Bà): Lò Thị Phương", "không phải trả lời thư này", "0215 000 0001")
                .doesNotContain("tra-loi#");
        assertThat(calendar(invitation).replaceAll("\\r\\n[ \\t]", ""))
                .contains("METHOD:REQUEST", "UID:" + meeting + "@diemcau", "CUTYPE=INDIVIDUAL", "mailto:" + address)
                .doesNotContain("RSVP=TRUE");
        Eventually.holds(
                PATIENCE,
                () -> assertThat(ofPerson(path, person).at("/letters/0/state").asText())
                        .isEqualTo("SENT"));
        assertThat(ofPerson(path, silent).path("reachable").asBoolean()).isFalse();
        assertThat(ofPerson(path, silent).path("letters")).isEmpty();
        assertThat(head.get(path + "/proof/people").status()).isEqualTo(403);

        body.put("version", 1);
        body.put("reason", "Đổi thành phần");
        body.put("composition", List.of(byName(silent)));
        Http.Answer changed = secretary.put(path, body);
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        Eventually.is(PATIENCE, () -> received(address, "Mời đích danh").size() == 2);
        assertThat(calendar(received(address, "Mời đích danh").get(1)))
                .contains("METHOD:CANCEL", "UID:" + meeting + "@diemcau");
    }

    @Test
    void whereSomebodyReadsTheUnitsMailOneCalendarFileIsEnough() {
        Http head = province.signedIn("lanhdao.03127");
        String person = head.get("api/session").json().at("/person/id").asText();
        head.put("api/people/" + person + "/contact", Map.of("email", "xa.03203@dienbien.example", "phone", ""));
        province.signedIn("quantri")
                .put("api/units/u-03127/contact", Map.of("email", "xa.03203@dienbien.example", "phone", ""));
        var body = new HashMap<>(province.meeting("Mời cả hai", "2027-11-11", "dc-03127"));
        body.put("composition", List.of(byName(person)));
        secretary.post("api/meetings", body);

        Eventually.is(
                PATIENCE,
                () -> received("xa.03203@dienbien.example", "Mời cả hai").size() == 2);
        assertThat(received("xa.03203@dienbien.example", "Mời cả hai"))
                .extracting(letter -> text(letter).contains("Ông (Bà)") + " " + hasCalendar(letter))
                .containsExactlyInAnyOrder("true false", "false true");
    }

    private static Map<String, Object> byName(String person) {
        return Map.of("whom", "PERSON", "personId", person, "quota", 1);
    }

    private static JsonNode ofPerson(String meeting, String person) {
        return StreamSupport.stream(
                        secretary.get(meeting + "/proof/people").json().spliterator(), false)
                .filter(proof -> proof.path("personId").asText().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private static String state(String meeting) {
        JsonNode letter = proof(meeting).at("/letters/0");
        return letter.path("state").asText() + " " + letter.path("bounce").asText();
    }

    private static String calendarReply(String meeting, String to, String participation) {
        return """
                From: xa.03164@dienbien.example
                To: %s
                Subject: Re
                Content-Type: text/calendar; method=REPLY; charset=UTF-8

                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Test//EN
                METHOD:REPLY
                BEGIN:VEVENT
                UID:%s@diemcau
                SEQUENCE:1
                DTSTAMP:20261122T010000Z
                ATTENDEE;PARTSTAT=%s:mailto:xa.03164@dienbien.example
                END:VEVENT
                END:VCALENDAR
                """.formatted(to, meeting, participation);
    }

    private static String report(String to) {
        return """
                From: MAILER-DAEMON@dienbien.example
                To: %s
                Subject: Undelivered
                Content-Type: multipart/report; report-type=delivery-status; boundary=a

                --a
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.dienbien.example

                Action: failed
                Status: 5.1.1
                --a--
                """.formatted(to);
    }

    private static void deliver(String mail) {
        try {
            byte[] bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            office.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes)));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String gone(Http stranger, String secret) {
        Http.Answer answer = stranger.post("api/reply-links/look", Map.of("secret", secret));
        return answer.status() + " " + answer.json().path("code").asText();
    }

    private static JsonNode proof(String meeting) {
        return secretary.get("api/meetings/" + meeting + "/proof").json().get(0);
    }

    private static MimeMessage letter(String unit, String title) {
        Duration longest = Duration.ofMinutes(7);
        Eventually.is(
                longest, () -> !received(unit + "@dienbien.example", title).isEmpty());
        return received(unit + "@dienbien.example", title).get(0);
    }

    private static List<MimeMessage> received(String address, String title) {
        return Stream.of(mailServer.getReceivedMessages())
                .filter(letter -> says(letter, address, title))
                .toList();
    }

    private static boolean says(MimeMessage letter, String address, String title) {
        try {
            return letter.getSubject().contains(title)
                    && letter.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static MimeMultipart forms(MimeMessage letter) throws MessagingException, IOException {
        var whole = (MimeMultipart) letter.getContent();
        return whole.getBodyPart(0).getContent() instanceof MimeMultipart forms ? forms : whole;
    }

    private static boolean hasCalendar(MimeMessage letter) {
        try {
            return letter.getContentType().startsWith("multipart/mixed");
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String calendar(MimeMessage letter) {
        try {
            byte[] file = forms(letter).getBodyPart(2).getInputStream().readAllBytes();
            return new String(file, StandardCharsets.UTF_8);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(MimeMessage letter) {
        try {
            return forms(letter).getBodyPart(0).getContent().toString();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String secret(MimeMessage letter) {
        Matcher link = LINK.matcher(text(letter));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static String planned(String day, String... sites) {
        return province.planned("Giao ban ngày " + day, day, sites);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
