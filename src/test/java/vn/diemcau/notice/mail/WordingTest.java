package vn.diemcau.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.diemcau.notice.NoticeKind;
import vn.diemcau.schedule.AgendaItem;
import vn.diemcau.schedule.Bond;
import vn.diemcau.schedule.Invitee;
import vn.diemcau.schedule.Samples;
import vn.diemcau.schedule.VenueKind;
import vn.diemcau.schedule.Whom;

/** What letters say, and what they don't let through. */
class WordingTest {

    private static final String LINK = "https://hop.dienbien.example/tra-loi#abc";
    private static final String HOSTILE =
            "Giao ban\r\nBcc: x@y.example\n<script>alert(1)</script>\u0000\u2028 & \"họ\"";

    private final Wording wording = new Wording(Samples.ZONE);

    @Test
    void aLetterSaysInVietnameseAndThenInEnglishWhatAGuestHasToKnow() {
        String text = wording.text(facts(NoticeKind.INVITATION, "Giao ban tháng 11", LINK));

        assertThat(text)
                .contains("Kính gửi: UBND xã Mường Nhé")
                .contains("Triệu tập quý cơ quan, đơn vị dự cuộc họp sau đây.")
                .contains("Chủ tịch UBND xã: 1 người (bắt buộc)")
                .contains("Nội dung: Giao ban tháng 11")
                .contains("Thời gian: 08:00 – 10:00, Thứ Năm, 26/11/2026")
                .contains("Chủ trì: Khoàng Văn Biên, Chủ tịch UBND tỉnh")
                .contains("08:00 Tình hình kinh tế - xã hội (Sở Tài chính)")
                .contains("08:30 Thảo luận")
                .contains("Time: 08:00 – 10:00, Thursday, 26/11/2026")
                .contains("\n" + LINK + "\n");
        assertThat(text.indexOf("Kính gửi")).isLessThan(text.indexOf("You are called"));
        assertThat(wording.subject(facts(NoticeKind.INVITATION, "Giao ban tháng 11", LINK)))
                .isEqualTo("[Mời họp] Giao ban tháng 11 – 08:00 26/11/2026");
    }

    @Test
    void aChangeSaysWhatIsAnotherAndWhy() {
        String text = wording.text(facts(NoticeKind.CHANGED, "Giao ban", LINK));

        assertThat(text).contains("Nội dung thay đổi: chương trình, thời gian.").contains("Lý do: Mưa lũ");
        assertThat(text).contains("Changed: agenda, time.");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void everyKindHasWordsInBothLanguages(NoticeKind kind) {
        assertThat(wording.text(facts(kind, "Giao ban", null))).contains("Giao ban");
        assertThat(wording.subject(facts(kind, "Giao ban", null))).startsWith("[");
    }

    @Test
    void somebodyWhoIsInvitedByNameIsToldWhomToSpeakToAndHasNothingToAnswer() {
        String text = wording.text(facts(
                NoticeKind.INVITATION,
                "Lò Văn Mừng, Giám đốc Sở Tài chính",
                "Giao ban",
                null,
                ofUnit("0215 000 0001")));

        assertThat(text)
                .contains("Kính gửi Ông (Bà): Lò Văn Mừng, Giám đốc Sở Tài chính")
                .contains("Triệu tập Ông (Bà) dự cuộc họp sau đây.")
                .contains(
                        "\n\nÔng (Bà) được mời đích danh, không phải trả lời thư này. Nếu không dự được, đề nghị báo cho cơ quan")
                .contains("Đầu mối liên hệ: Đặng Ngọc Tuấn, Văn phòng UBND tỉnh, điện thoại 0215 000 0001")
                .contains("please tell your office")
                .doesNotContain("quý cơ quan", "tra-loi");
    }

    @ParameterizedTest
    @EnumSource(value = NoticeKind.class, mode = EnumSource.Mode.EXCLUDE, names = "REMINDER")
    void everyKindThatAPersonGetsHasWordsForOne(NoticeKind kind) {
        var alone = new Facts.Desk(false, "");

        assertThat(wording.text(facts(kind, "Lò Văn Mừng", "Giao ban", null, alone)))
                .contains("Kính gửi Ông (Bà): Lò Văn Mừng")
                .doesNotContain("quý cơ quan", "điện thoại", "đơn vị mình");
        assertThat(wording.html(facts(kind, "Lò Văn Mừng", "Giao ban", null, alone)))
                .contains("Lò Văn Mừng");
    }

    private static Facts.Desk ofUnit(String phone) {
        return new Facts.Desk(true, phone);
    }

    @Test
    void whatSomebodyTypedEndsNoLineAndIsNoHtml() {
        Facts facts = facts(NoticeKind.INVITATION, HOSTILE, LINK);

        assertThat(wording.subject(facts)).doesNotContain("\r", "\n", "\u0000");
        assertThat(wording.text(facts).lines()).noneMatch(line -> line.startsWith("Bcc:"));
        assertThat(wording.html(facts))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("&amp; &quot;họ&quot;");
    }

    private static Facts facts(NoticeKind kind, String title, @Nullable String link) {
        return facts(kind, "UBND xã Mường Nhé", title, link, null);
    }

    private static Facts facts(
            NoticeKind kind, String to, String title, @Nullable String link, Facts.@Nullable Desk desk) {
        return new Facts(
                kind,
                to,
                title,
                Samples.slot("08:00", "10:00"),
                kind == NoticeKind.CHANGED ? List.of("agenda", "end", "start") : List.of(),
                kind == NoticeKind.CHANGED ? "Mưa lũ" : null,
                "Khoàng Văn Biên, Chủ tịch UBND tỉnh",
                "Đặng Ngọc Tuấn, Văn phòng UBND tỉnh",
                VenueKind.ONLINE,
                "Phòng họp trực tuyến UBND tỉnh",
                List.of(
                        new AgendaItem(
                                "a-1", "Tình hình kinh tế - xã hội", "Sở Tài chính", 30, AgendaItem.Details.NONE),
                        new AgendaItem("a-2", "Thảo luận", null, 60, AgendaItem.Details.NONE)),
                Bond.CONVENED,
                List.of(new Invitee("t-1", new Whom.Each(null), "Chủ tịch UBND xã", 1, true)),
                link,
                List.of(),
                desk);
    }
}
