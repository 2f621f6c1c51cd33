package vn.diemcau.schedule.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.schedule.Clashes;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.OverlapNotice;
import vn.diemcau.schedule.ShortageNotice;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.Status;
import vn.diemcau.schedule.series.DaysOff;
import vn.diemcau.schedule.series.Fate;
import vn.diemcau.schedule.series.Foreseen;
import vn.diemcau.schedule.series.Series;

/** What pages read of series; the field names are the interface. */
final class SeriesViews {

    private SeriesViews() {}

    /**
     * A day of a series that is being written.
     *
     * @param day the day by the rule
     * @param held the day on which it is held, or null when it is not
     * @param off whether the day by the rule is not worked
     * @param holiday what the calendar calls it
     */
    record Day(
            LocalDate day,
            @Nullable LocalDate held,
            Fate fate,
            boolean off,
            @Nullable String holiday,
            @Nullable OffsetDateTime start,
            @Nullable OffsetDateTime end,
            LegalView.@Nullable Brief legal,
            List<OverlapNotice> overlaps,
            @Nullable ShortageNotice shortage) {}

    /** All of them, and how many are held. */
    record Preview(List<Day> days, int held) {}

    /** A series that was just begun. */
    record Begun(String id, List<String> meetingIds) {}

    /**
     * An occurrence as somebody sees it who has another before him.
     *
     * @param ownTime whether it was moved on its own
     */
    record Turn(
            String id, LocalDate original, OffsetDateTime start, OffsetDateTime end, Status status, boolean ownTime) {}

    /**
     * The place of a meeting in its series, among the meetings of it that the caller may know of.
     *
     * @param number counted from 1
     * @param ahead how many others are still to come and can still be changed
     */
    record Place(
            String id,
            int number,
            int of,
            int ahead,
            @Nullable String previous,
            @Nullable String next,
            String rule,
            DaysOff daysOff,
            List<Turn> turns) {}

    /** The place, or null for a meeting that belongs to no series. */
    record Placed(@Nullable Place series) {}

    /** What a deed on several came to. */
    record Swept(Views.Full meeting, int changed, List<OffsetDateTime> ownTime) {}

    static Preview preview(List<Foreseen> days, ZoneId zone) {
        List<Day> shown = days.stream().map(day -> day(day, zone)).toList();
        return new Preview(
                shown, (int) shown.stream().filter(day -> day.held() != null).count());
    }

    private static Day day(Foreseen foreseen, ZoneId zone) {
        var day = foreseen.day();
        Slot slot = foreseen.slot();
        Optional<Clashes> clashes = foreseen.clashes();
        return new Day(
                day.original(),
                day.held(),
                day.fate(),
                day.off(),
                day.holiday(),
                slot == null ? null : local(slot.start(), zone),
                slot == null ? null : local(slot.end(), zone),
                foreseen.legal().map(LegalView::brief).orElse(null),
                clashes.map(Clashes::overlaps).orElse(List.of()),
                clashes.flatMap(Clashes::shortage).orElse(null));
    }

    static Begun begun(Series series) {
        return new Begun(
                series.id(),
                series.occurrences().stream()
                        .map(each -> each.meeting().value())
                        .toList());
    }

    /** @param visible its meetings that the caller may know of, in their order */
    static Place place(Series series, List<Meeting> visible, MeetingId chosen, Instant now, ZoneId zone) {
        int at = IntStream.range(0, visible.size())
                .filter(index -> visible.get(index).id().equals(chosen))
                .findFirst()
                .orElseThrow();
        return new Place(
                series.id(),
                at + 1,
                visible.size(),
                (int) visible.stream()
                        .filter(meeting -> !meeting.id().equals(chosen) && isAhead(meeting, now))
                        .count(),
                at == 0 ? null : visible.get(at - 1).id().value(),
                at + 1 == visible.size() ? null : visible.get(at + 1).id().value(),
                series.timetable().recurrence().text(),
                series.timetable().daysOff(),
                visible.stream().map(meeting -> turn(series, meeting, zone)).toList());
    }

    private static boolean isAhead(Meeting meeting, Instant now) {
        return meeting.plan().slot().start().isAfter(now)
                && (meeting.status().inPreparation()
                        || meeting.status() == Status.PLANNED
                        || meeting.status() == Status.POSTPONED);
    }

    private static Turn turn(Series series, Meeting meeting, ZoneId zone) {
        var occurrence = series.of(meeting.id()).orElseThrow();
        Slot slot = meeting.plan().slot();
        return new Turn(
                meeting.id().value(),
                occurrence.original(),
                local(slot.start(), zone),
                local(slot.end(), zone),
                meeting.status(),
                !occurrence.planned().equals(slot));
    }

    static OffsetDateTime local(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toOffsetDateTime();
    }
}
