package vn.diemcau.screen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.Eventually;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;

/** What guests are told and how it is followed up, on the pages that people use. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticesE2E {

    private final List<BrowserContext> people = new ArrayList<>();
    private final Accessibility accessibility = new Accessibility();
    private GreenMail mailServer;
    private RunningServer server;
    private Browsers browsers;
    private Province province;
    private Http secretary;

    @BeforeAll
    void start() throws IOException {
        int port = freePort();
        mailServer = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mailServer.start();
        server = RunningServer.named("notices-pages")
                .withDemonstration()
                .with("DIEMCAU_SMTP_HOST", "127.0.0.1")
                .with("DIEMCAU_SMTP_PORT", Integer.toString(port))
                .with("DIEMCAU_SMTP_SECURITY", "NONE")
                .with("DIEMCAU_SMTP_FROM", "hop@dienbien.example")
                .with("DIEMCAU_PUBLIC_URL", "https://hop.dienbien.example")
                .start();
        browsers = Browsers.open();
        setDefaultAssertionTimeout(Duration.ofMinutes(1).toMillis());
        province = Province.on(server.uri());
        secretary = province.signedIn("thuky.tinh");
    }

    @AfterEach
    void everybodyLeaves() {
        people.forEach(BrowserContext::close);
        people.clear();
    }

    @AfterAll
    void close() {
        browsers.close();
        server.close();
        mailServer.stop();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1366})
    void anInvitationIsOnThePageAndLeadsToTheMeeting(int width) {
        String title = "Giao ban trên màn hình " + width;
        province.planned(title, width == 390 ? "2027-06-01" : "2027-06-02", "dc-03160");
        Visitor commune = visitor(width).open("/thong-bao").signIn("xa.03160").open("/thong-bao");

        Locator line = commune.page().locator(".notice-line", new Page.LocatorOptions().setHasText(title));
        assertThat(line).containsText("Mời họp");
        assertThat(line).containsText("Mới");
        assertThat(accessibility.violations(commune.page())).isEmpty();
        commune.fitsTheScreen();

        line.locator("a").click();
        assertThat(commune.heading()).hasText(title);
        assertThat(commune.page().locator("#tra-loi")).isVisible();
        commune.open("/thong-bao");
        assertThat(line).not().containsText("Mới");
        assertThat(commune.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1366})
    void theSecretarySeesWhatReachedWhomAndNotesACall(int width) {
        String day = width == 390 ? "2027-06-03" : "2027-06-04";
        String meeting = province.planned("Giao ban để theo dõi " + width, day, "dc-03158", "dc-03163");
        letter("Giao ban để theo dõi " + width);
        Visitor visitor =
                visitor(width).open("/cuoc-hop/" + meeting).signIn("thuky.tinh").open("/cuoc-hop/" + meeting);

        Locator replies = visitor.page().locator("replies-list");
        assertThat(replies).containsText("Chưa xem (2)");
        Locator row = replies.locator("details.reply").first();
        row.locator("summary").click();
        assertThat(row).containsText("Đã gửi thư");
        assertThat(row).containsText("xa.03158@dienbien.example");
        visitor.button("Nhắc 2 đơn vị chưa trả lời").click();
        visitor.page().locator("dialog button[type=submit]").click();
        assertThat(visitor.text("vừa mới được báo")).isVisible();

        row.locator("button").click();
        visitor.fill("Nội dung trao đổi", "Gặp văn thư, sẽ báo lãnh đạo").press("Lưu");
        assertThat(row).containsText("Gặp văn thư, sẽ báo lãnh đạo");
        assertThat(accessibility.violations(visitor.page())).isEmpty();
        visitor.fitsTheScreen();
        assertThat(visitor.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1366})
    void whoHasNotAnsweredIsOnAListForTheTelephone(int width) {
        String title = "Giao ban cần đôn đốc " + width;
        String day = width == 390 ? "2027-09-08" : "2027-09-09";
        String meeting = province.planned(title, day, "dc-03164", "dc-03166");
        letter(title);
        province.signedIn("xa.03164")
                .put("api/meetings/" + meeting + "/replies/dc-03164", Map.of("attending", true, "headCount", 2));
        Visitor visitor =
                visitor(width).open("/cuoc-hop/" + meeting).signIn("thuky.tinh").open("/cuoc-hop/" + meeting);
        visitor.page().locator("a[href$='/don-doc']").click();

        assertThat(visitor.heading()).hasText("Danh sách cần đôn đốc");
        assertThat(visitor.text("1/2 đã trả lời")).isVisible();
        Locator rows = visitor.page().locator(".escalation-table tbody tr");
        assertThat(rows).hasCount(1);
        visitor.button("Nhắc tất cả").click();
        visitor.page().locator("dialog button[type=submit]").click();
        assertThat(visitor.text("vừa mới được báo")).isVisible();
        rows.locator("button").click();
        visitor.fill("Nội dung trao đổi", "Gặp trực ban").press("Lưu");
        assertThat(rows).containsText("Gặp trực ban");
        assertThat(accessibility.violations(visitor.page())).isEmpty();
        visitor.fitsTheScreen();
        assertThat(visitor.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1366})
    void whatReachedSomebodyWhoIsInvitedByNameStandsUnderTheName(int width) {
        String title = "Giao ban mời đích danh " + width;
        Http head = province.signedIn("lanhdao.03160");
        String written = person(head);
        head.put("api/people/" + written + "/contact", Map.of("email", "phuong@dienbien.example", "phone", ""));
        var body = new HashMap<>(province.meeting(title, width == 390 ? "2027-11-10" : "2027-11-11", "dc-03164"));
        body.put("composition", List.of(byName(written), byName(person(province.signedIn("phochutich.tinh")))));
        String meeting = secretary.post("api/meetings", body).json().path("id").asText();
        Eventually.is(
                Duration.ofMinutes(2),
                () -> secretary
                        .get("api/meetings/" + meeting + "/proof/people")
                        .body()
                        .contains("SENT"));
        Visitor visitor =
                visitor(width).open("/cuoc-hop/" + meeting).signIn("thuky.tinh").open("/cuoc-hop/" + meeting);

        Locator lines = visitor.page().locator(".composition-list li");
        assertThat(lines.filter(new Locator.FilterOptions().setHasText("Lò Thị Phương")))
                .containsText("Đã gửi thư, chưa xem");
        assertThat(lines.filter(new Locator.FilterOptions().setHasText("Đỗ Thanh Bách")))
                .containsText("Chưa có địa chỉ thư");
        assertThat(visitor.page().locator("body")).not().containsText("phuong@dienbien.example");
        assertThat(accessibility.violations(visitor.page())).isEmpty();
        visitor.fitsTheScreen();

        visitor.page().locator("a[href$='/don-doc']").click();
        assertThat(visitor.text("1 người được mời đích danh chưa nhận được")).isVisible();
        assertThat(accessibility.violations(visitor.page())).isEmpty();
        visitor.fitsTheScreen();
        assertThat(visitor.complaints()).isEmpty();
    }

    private static String person(Http somebody) {
        return somebody.get("api/session").json().at("/person/id").asText();
    }

    private static Map<String, Object> byName(String person) {
        return Map.of("whom", "PERSON", "personId", person, "quota", 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1366})
    void whatAnOfficeMarksIsOnThePageThatEverybodySees(int width) {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"))
                .plusWeeks(width == 390 ? 3 : 4)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
        String title = "Giao ban công khai " + width;
        String meeting = province.planned(title, day.toString(), "dc-03163");
        Visitor office =
                visitor(width).open("/cuoc-hop/" + meeting).signIn("thuky.tinh").open("/cuoc-hop/" + meeting);
        office.press("Đưa lên lịch công khai");
        assertThat(office.button("Gỡ khỏi lịch công khai")).isVisible();
        assertThat(office.page().locator("#history-heading + *")).containsText("Công khai trên lịch tuần");

        Visitor anybody = visitor(width).open("/lich-tuan/u-11?ngay=" + day);
        assertThat(anybody.page().locator(".week-entry")).containsText(title);
        assertThat(accessibility.violations(anybody.page())).isEmpty();
        anybody.fitsTheScreen();
        assertThat(anybody.complaints()).isEmpty();
    }

    @Test
    void theLinkOfALetterAnswersOnAPhoneWithoutALogin() {
        String meeting = province.planned("Giao ban trả lời qua thư", "2027-06-07", "dc-03127");
        String link = link(letter("Giao ban trả lời qua thư"));
        Visitor office = visitor(390).open(link.substring(link.indexOf("/tra-loi")));

        assertThat(office.heading()).hasText("Giao ban trả lời qua thư");
        assertThat(accessibility.violations(office.page())).isEmpty();
        office.fitsTheScreen();
        office.page()
                .getByText("Dự họp", new Page.GetByTextOptions().setExact(true))
                .click();
        office.fill("Số người dự", "3").fill("Họ và tên", "Lò Văn Thử").press("Gửi trả lời");
        assertThat(office.text("Đã gửi trả lời.")).isVisible();

        assertThat(secretary
                        .get("api/meetings/" + meeting)
                        .json()
                        .at("/replies/attending")
                        .asInt())
                .isEqualTo(1);
        office.open("/tra-loi#" + "x".repeat(43)).page().reload();
        assertThat(office.text("Liên kết trả lời không đúng")).isVisible();
    }

    private MimeMessage letter(String title) {
        Eventually.is(Duration.ofMinutes(2), () -> letters(title).findFirst().isPresent());
        return letters(title).findFirst().orElseThrow();
    }

    private Stream<MimeMessage> letters(String title) {
        return Stream.of(mailServer.getReceivedMessages())
                .filter(letter -> subject(letter).contains(title));
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String link(MimeMessage letter) {
        try {
            var forms = (MimeMultipart)
                    ((MimeMultipart) letter.getContent()).getBodyPart(0).getContent();
            return forms.getBodyPart(0)
                    .getContent()
                    .toString()
                    .lines()
                    .filter(line -> line.contains("/tra-loi#"))
                    .findFirst()
                    .orElseThrow();
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(GreenMailUtil.getWholeMessage(letter), unreadable);
        }
    }

    private Visitor visitor(int width) {
        BrowserContext person = browsers.person(width, width > 800 ? 768 : 844);
        people.add(person);
        return new Visitor(server.uri(), person);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
