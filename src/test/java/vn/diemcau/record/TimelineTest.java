package vn.diemcau.record;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.record.Journals.CHAIR;
import static vn.diemcau.record.Journals.MUONG_NHE;
import static vn.diemcau.record.Journals.SECRETARY;
import static vn.diemcau.record.Journals.at;
import static vn.diemcau.record.Journals.convened;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.diemcau.live.core.CutOffWay;
import vn.diemcau.live.core.FloorEnd;
import vn.diemcau.live.core.FloorEnded;
import vn.diemcau.live.core.FloorExtended;
import vn.diemcau.live.core.FloorGranted;
import vn.diemcau.live.core.FloorOverran;
import vn.diemcau.live.core.HandLowered;
import vn.diemcau.live.core.HandRaised;
import vn.diemcau.live.core.ItemStarted;
import vn.diemcau.live.core.MediaMove;
import vn.diemcau.live.core.MediaMoved;
import vn.diemcau.live.core.MeetingClosed;
import vn.diemcau.live.core.MeetingSuspended;
import vn.diemcau.live.core.MicsAllowed;
import vn.diemcau.live.core.MicsMuted;
import vn.diemcau.live.core.MoveAnnounced;
import vn.diemcau.live.core.Opened;
import vn.diemcau.live.core.Quality;
import vn.diemcau.live.core.QualitySet;
import vn.diemcau.live.core.RecordingCause;
import vn.diemcau.live.core.RecordingChanged;
import vn.diemcau.live.core.RecordingState;
import vn.diemcau.live.core.RecordingWay;
import vn.diemcau.live.core.Recovered;
import vn.diemcau.live.core.Resumed;
import vn.diemcau.live.core.Roll;
import vn.diemcau.live.core.RollCallAnswered;
import vn.diemcau.live.core.RollCallCorrected;
import vn.diemcau.live.core.RollCallFinished;
import vn.diemcau.live.core.RollCallStarted;
import vn.diemcau.live.core.Said;
import vn.diemcau.live.core.SiteConnected;
import vn.diemcau.live.core.SiteCutOff;
import vn.diemcau.live.core.SiteLeft;
import vn.diemcau.live.core.SiteLost;
import vn.diemcau.live.core.SiteReadmitted;
import vn.diemcau.live.core.SiteRemoved;
import vn.diemcau.live.core.SiteWeakened;

class TimelineTest {

    private static final Journals WHOLE = convened()
            .then("07:50", new SiteConnected(MUONG_NHE, 7, null))
            .then("07:51", new SiteConnected(Journals.HUB, null, null))
            .then("08:00", CHAIR, new Opened())
            .then("08:01", SECRETARY, new RollCallStarted("r-1"))
            .then("08:02", new RollCallAnswered(MUONG_NHE, 8))
            .then("08:03", SECRETARY, new RollCallFinished("r-1", 2, 1, 0))
            .then("08:04", SECRETARY, new RollCallCorrected(Journals.SIN_THAU, Roll.EXCUSED, null, "Chống lụt"))
            .then("08:05", CHAIR, new ItemStarted("a-1"))
            .then("08:06", new HandRaised(MUONG_NHE, "Cấp nước"))
            .then("08:07", new HandLowered(MUONG_NHE))
            .then("08:08", new HandRaised(MUONG_NHE, null))
            .then("08:10", CHAIR, new FloorGranted("f-1", MUONG_NHE, 330, at("08:15")))
            .then("08:14", CHAIR, new FloorExtended("f-1", at("08:17")))
            .then("08:17", new FloorOverran("f-1"))
            .then("08:18", CHAIR, new FloorEnded("f-1", FloorEnd.CHAIR))
            .then("08:19", CHAIR, new MicsAllowed())
            .then("08:20", CHAIR, new MicsMuted())
            .then("08:20", new MoveAnnounced(2, MediaMove.DRAINED))
            .then("08:20", new MediaMoved(2, MediaMove.FAILED))
            .then("08:20", CHAIR, new QualitySet(MUONG_NHE, Quality.AUDIO))
            .then("08:20", CHAIR, new RecordingChanged(RecordingState.STARTING, null, null))
            .then("08:20", CHAIR, new RecordingChanged(RecordingState.STARTING, RecordingWay.CONFERENCE, null))
            .then("08:20", new RecordingChanged(RecordingState.FAILED, RecordingWay.CONFERENCE, RecordingCause.BUSY))
            .then("08:21", SECRETARY, new Said(null, "Trần Thị Bình", "Đề nghị gửi báo cáo"))
            .then("08:22", new SiteWeakened(MUONG_NHE))
            .then("08:23", new SiteLost(MUONG_NHE))
            .then("08:30", CHAIR, new MeetingSuspended("Mất điện"))
            .then("08:40", CHAIR, new Resumed())
            .then("08:41", new Recovered(at("08:40"), null))
            .then("08:50", new SiteLeft(Journals.HUB))
            .then("08:51", CHAIR, new SiteRemoved(MUONG_NHE, "Gây ồn"))
            .then("08:51", new SiteCutOff(MUONG_NHE, CutOffWay.SERVER))
            .then("08:52", CHAIR, new SiteReadmitted(MUONG_NHE))
            .then("09:00", CHAIR, new MeetingClosed());

    private final Vietnamese vietnamese = new Vietnamese(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void eachEventIsOneLineInItsOrder() {
        assertThat(Timeline.of(WHOLE.entries()))
                .extracting(TimelineEntry::seq)
                .containsExactlyElementsOf(
                        WHOLE.entries().stream().map(entry -> entry.seq()).toList());
    }

    @Test
    void theStoryHoldsEveryKindOfEvent() {
        assertThat(WHOLE.entries())
                .extracting(entry -> (Object) entry.event().getClass())
                .containsAll(Reading.kinds());
    }

    @Test
    void aLineNamesSitesItemsAndWhoDidIt() {
        TimelineEntry granted = line("FloorGranted");

        assertThat(granted.text())
                .containsEntry("siteId", "dc-03160")
                .containsEntry("site", "Điểm cầu xã Mường Nhé")
                .containsEntry("seconds", 330);
        assertThat(granted.by()).isEqualTo("CHAIR");
        assertThat(granted.name()).isEqualTo("Nguyễn Văn An");
        assertThat(line("FloorEnded").text()).containsEntry("site", "Điểm cầu xã Mường Nhé");
        assertThat(line("ItemStarted").text()).containsEntry("item", "Kinh tế - xã hội");
    }

    @Test
    void eachLineIsASentenceInVietnamese() {
        assertThat(Timeline.of(WHOLE.entries()).stream().map(vietnamese::sentence))
                .containsExactly(
                        "Công bố kế hoạch: Giao ban tháng 11, 3 điểm cầu",
                        "Điểm cầu xã Mường Nhé kết nối, 7 đại biểu",
                        "Điểm cầu trung tâm kết nối",
                        "Khai mạc cuộc họp",
                        "Bắt đầu điểm danh",
                        "Điểm cầu xã Mường Nhé điểm danh có mặt, 8 đại biểu",
                        "Kết thúc điểm danh: có mặt 2, vắng 1, vắng có lý do 0",
                        "Sửa điểm danh Điểm cầu xã Sín Thầu: vắng có lý do. Lý do: Chống lụt",
                        "Chuyển sang nội dung: Kinh tế - xã hội",
                        "Điểm cầu xã Mường Nhé đăng ký phát biểu: Cấp nước",
                        "Điểm cầu xã Mường Nhé thôi đăng ký phát biểu",
                        "Điểm cầu xã Mường Nhé đăng ký phát biểu",
                        "Mời Điểm cầu xã Mường Nhé phát biểu, 5 phút 30 giây",
                        "Thêm thời gian phát biểu cho Điểm cầu xã Mường Nhé, đến 08:17:00",
                        "Điểm cầu xã Mường Nhé phát biểu quá thời gian",
                        "Điểm cầu xã Mường Nhé kết thúc phát biểu (chủ tọa kết thúc)",
                        "Cho phép các điểm cầu bật micro",
                        "Tắt micro các điểm cầu, trừ điểm cầu đang phát biểu",
                        "Báo trước: hình và tiếng sẽ sang phòng khác khi tạm nghỉ (bảo trì máy chủ hội nghị)",
                        "Chuyển hình và tiếng sang phòng khác (máy chủ hội nghị gặp sự cố)",
                        "Đặt chất lượng hình của Điểm cầu xã Mường Nhé: chỉ tiếng",
                        "Yêu cầu ghi hình",
                        "Chuẩn bị ghi hình",
                        "Ghi hình không thực hiện được (các máy ghi hình đều bận)",
                        "Trần Thị Bình: Đề nghị gửi báo cáo",
                        "Điểm cầu xã Mường Nhé mất tín hiệu",
                        "Điểm cầu xã Mường Nhé mất kết nối",
                        "Tạm dừng cuộc họp. Lý do: Mất điện",
                        "Tiếp tục cuộc họp",
                        "Máy chủ hoạt động trở lại sau gián đoạn từ 08:40:00",
                        "Điểm cầu trung tâm rời cuộc họp",
                        "Mời Điểm cầu xã Mường Nhé ra khỏi cuộc họp. Lý do: Gây ồn",
                        "Đã ngắt hình và tiếng của Điểm cầu xã Mường Nhé (máy chủ hội nghị ngắt)",
                        "Cho Điểm cầu xã Mường Nhé vào lại cuộc họp",
                        "Bế mạc cuộc họp");
    }

    @Test
    void wordsOfPeopleCannotReplaceWordsOfOurs() {
        var journal = convened().then("08:00", CHAIR, new Said(null, "reason.CHAIR", "{name} [$1] \\ {site}"));

        assertThat(vietnamese.sentence(Timeline.of(journal.entries()).get(1)))
                .isEqualTo("reason.CHAIR: {name} [$1] \\ {site}");
    }

    /** The page's own tests read this file, so that both sides mean the same words. */
    @Test
    void thePageIsTestedWithTheLinesThatAreToldHere() throws IOException {
        var json = new ObjectMapper()
                .registerModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        var told = Timeline.of(WHOLE.entries()).stream()
                .map(entry -> Map.of(
                        "type",
                        entry.type(),
                        "text",
                        entry.text(),
                        "by",
                        Map.of("as", entry.by(), "name", entry.name())))
                .toList();

        assertThat(json.readTree(json.writeValueAsString(told)))
                .isEqualTo(json.readTree(
                        Path.of("src/test/resources/pages/timeline.json").toFile()));
    }

    private static TimelineEntry line(String type) {
        return Timeline.of(WHOLE.entries()).stream()
                .filter(entry -> entry.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoDidItIsNamedWithHisPart() {
        assertThat(vietnamese.by(line("Opened"))).isEqualTo("Chủ tọa Nguyễn Văn An");
        assertThat(List.of(vietnamese.by(line("SiteLost")))).containsExactly("Hệ thống");
    }
}
