package vn.diemcau.record;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.diemcau.media.Evidence.Sighting;

/**
 * How one site took part in a meeting that was opened.
 *
 * <p>The rule: what the chair or the secretary set right outweighs everything. Otherwise a site that was never connected between the
 * opening and the closing is absent, with a reason if it had declined the invitation with one. A site that connected later than the
 * grace after the opening is late; one that was last heard earlier than the grace before the closing left early; who was both is late.
 *
 * @param status how it took part
 * @param headCount how many people sat there; 0 when nobody did
 * @param expected how many it had announced
 * @param connected for how long of the meeting it was connected
 * @param trace everything the journal says of it
 * @param media when its devices were in the meeting's rooms on media servers, as those saw it
 */
public record Attendance(
        AttendanceStatus status,
        int headCount,
        int expected,
        Duration connected,
        SiteTrace trace,
        List<Sighting> media) {

    public Attendance {
        media = List.copyOf(media);
    }

    /**
     * Derives it.
     *
     * @param traces the whole journal's traces, of a meeting that was opened
     * @param trace this site's
     * @param reply what the site had answered to the invitation
     * @param punctuality the graces
     * @param now until when a meeting that goes on is counted
     */
    static Attendance of(Traces traces, SiteTrace trace, Invited reply, Punctuality punctuality, Instant now) {
        Instant opened = Objects.requireNonNull(traces.openedAt(), "nobody attends before the opening");
        Instant end = Optional.ofNullable(traces.closedAt()).orElse(now);
        var course = new Course(opened, end, presence(trace.intervals(), opened, end));
        AttendanceStatus status = trace.lastCorrection()
                .flatMap(Attendance::corrected)
                .orElseGet(() -> course.status(reply, punctuality));
        boolean nobody = status == AttendanceStatus.ABSENT || status == AttendanceStatus.EXCUSED;
        return new Attendance(
                status, nobody ? 0 : heads(trace, reply), reply.expected(), course.connected(), trace, List.of());
    }

    Attendance seen(List<Sighting> sightings) {
        return new Attendance(status, headCount, expected, connected, trace, sightings);
    }

    private static int heads(SiteTrace trace, Invited reply) {
        Integer heads = trace.heads();
        return heads == null ? reply.expected() : heads;
    }

    private static Optional<AttendanceStatus> corrected(Correction correction) {
        return switch (correction.presence()) {
            case PRESENT -> Optional.of(AttendanceStatus.PRESENT);
            case ABSENT -> Optional.of(AttendanceStatus.ABSENT);
            case EXCUSED -> Optional.of(AttendanceStatus.EXCUSED);
            case UNKNOWN -> Optional.empty();
        };
    }

    private static List<Interval> presence(List<Interval> intervals, Instant opened, Instant end) {
        return intervals.stream()
                .filter(interval -> !interval.within(opened, end).isZero())
                .toList();
    }

    /**
     * What a site had answered.
     *
     * @param expected how many people it announced, 0 when none
     * @param declined whether it declined, which takes a reason
     */
    record Invited(int expected, boolean declined) {

        /** No answer. */
        static final Invited SILENT = new Invited(0, false);
    }

    private record Course(Instant opened, Instant end, List<Interval> intervals) {

        AttendanceStatus status(Invited reply, Punctuality punctuality) {
            if (intervals.isEmpty()) {
                return reply.declined() ? AttendanceStatus.EXCUSED : AttendanceStatus.ABSENT;
            }
            if (intervals.get(0).from().isAfter(opened.plus(punctuality.lateAfter()))) {
                return AttendanceStatus.LATE;
            }
            Instant last = intervals.get(intervals.size() - 1).to();
            return last != null && last.isBefore(end.minus(punctuality.earlyBefore()))
                    ? AttendanceStatus.LEFT_EARLY
                    : AttendanceStatus.PRESENT;
        }

        Duration connected() {
            return intervals.stream()
                    .map(interval -> interval.within(opened, end))
                    .reduce(Duration.ZERO, Duration::plus);
        }
    }
}
