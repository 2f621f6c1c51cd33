package vn.diemcau.notice.ics;

import java.util.Map;
import vn.diemcau.schedule.MeetingKind;

/**
 * The words of a calendar entry in one language.
 *
 * @param chair before the chair's name
 * @param hub before the name of the hub site
 * @param yourSite before the reader's own site
 * @param sites before the number of sites
 * @param agenda above the agenda
 * @param minutes after a number of minutes
 * @param postponed before the title of a meeting that was put off
 * @param cancelled before the title of one that was given up
 * @param online what is written where a place belongs, when the meeting is on the screen only
 * @param kinds the kinds of meeting
 */
public record Wording(
        String chair,
        String hub,
        String yourSite,
        String sites,
        String agenda,
        String minutes,
        String postponed,
        String cancelled,
        String online,
        Map<MeetingKind, String> kinds) {

    /** As offices write. */
    public static final Wording VIETNAMESE = new Wording(
            "Chủ trì",
            "Điểm cầu trung tâm",
            "Điểm cầu của đơn vị",
            "Số điểm cầu",
            "Nội dung",
            "phút",
            "HOÃN",
            "HỦY",
            "Họp trực tuyến",
            Map.of(
                    MeetingKind.BRIEFING, "Giao ban",
                    MeetingKind.WORK_RESOLUTION, "Giải quyết công việc",
                    MeetingKind.ADVISORY, "Tham mưu, tư vấn",
                    MeetingKind.COORDINATION, "Điều phối",
                    MeetingKind.PROFESSIONAL, "Chuyên môn",
                    MeetingKind.REVIEW, "Sơ kết, tổng kết",
                    MeetingKind.THEMATIC, "Chuyên đề",
                    MeetingKind.TRAINING_DEPLOYMENT, "Tập huấn, triển khai",
                    MeetingKind.COMMITTEE_SESSION, "Phiên họp UBND"));

    /** For those who read English. */
    public static final Wording ENGLISH = new Wording(
            "Chair",
            "Hub site",
            "Your site",
            "Sites",
            "Agenda",
            "min",
            "POSTPONED",
            "CANCELLED",
            "Online meeting",
            Map.of(
                    MeetingKind.BRIEFING, "Briefing",
                    MeetingKind.WORK_RESOLUTION, "Work resolution",
                    MeetingKind.ADVISORY, "Advisory",
                    MeetingKind.COORDINATION, "Coordination",
                    MeetingKind.PROFESSIONAL, "Professional",
                    MeetingKind.REVIEW, "Review",
                    MeetingKind.THEMATIC, "Thematic",
                    MeetingKind.TRAINING_DEPLOYMENT, "Training, deployment",
                    MeetingKind.COMMITTEE_SESSION, "Committee session"));
}
