package vn.diemcau.record.rest;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.diemcau.record.TimelineEntry;
import vn.diemcau.record.Vietnamese;

/** The record as rows for a spreadsheet, in Vietnamese words. */
final class Tables {

    private static final List<Object> ATTENDANCE = List.of(
            "STT",
            "Điểm cầu",
            "Đơn vị",
            "Tình trạng",
            "Số người đăng ký",
            "Số người dự",
            "Các lần kết nối",
            "Thời gian kết nối (phút)",
            "Có hình và tiếng (máy chủ hội nghị ghi nhận)",
            "Điều chỉnh");
    private static final List<Object> TIMELINE = List.of("STT", "Thời điểm", "Diễn biến", "Người thực hiện");

    private final Vietnamese vietnamese;

    Tables(Vietnamese vietnamese) {
        this.vietnamese = vietnamese;
    }

    List<List<Object>> attendance(AttendanceView view) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(ATTENDANCE);
        view.sites().forEach(site -> rows.add(row(rows.size(), site)));
        return rows;
    }

    List<List<Object>> timeline(List<TimelineEntry> entries) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(TIMELINE);
        entries.forEach(entry -> rows.add(
                List.of(rows.size(), vietnamese.moment(entry.at()), vietnamese.sentence(entry), vietnamese.by(entry))));
        return rows;
    }

    private List<Object> row(int number, AttendanceView.Site site) {
        return List.of(
                number,
                site.name(),
                site.unitName(),
                vietnamese.status(site.status()),
                site.expected(),
                site.headCount(),
                joined(site.intervals().stream().map(this::interval).toList()),
                Math.round(site.connectedSeconds() / 60.0),
                joined(site.media().stream().map(this::seen).toList()),
                joined(site.corrections().stream().map(this::correction).toList()));
    }

    private String interval(AttendanceView.Connected interval) {
        OffsetDateTime to = interval.to();
        return time(interval.from()) + " – " + (to == null ? "" : time(to));
    }

    /** The sign says that one end was reckoned. */
    private String seen(AttendanceView.Seen seen) {
        OffsetDateTime to = seen.to();
        return (seen.reckoned() ? "≈ " : "") + time(seen.from()) + " – " + (to == null ? "" : time(to));
    }

    private String correction(AttendanceView.Corrected corrected) {
        return time(corrected.at()) + " " + corrected.by() + ": " + vietnamese.roll(corrected.presence()) + " ("
                + corrected.reason() + ")";
    }

    private String time(OffsetDateTime moment) {
        return vietnamese.time(moment.toInstant());
    }

    private static String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining("; "));
    }
}
