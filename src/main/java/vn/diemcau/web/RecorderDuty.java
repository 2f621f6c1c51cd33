package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.Machine;
import vn.diemcau.live.Outcome;
import vn.diemcau.live.RecordingTold;
import vn.diemcau.live.Rooms;
import vn.diemcau.live.core.ClaimRecording;
import vn.diemcau.live.core.RecordingCause;
import vn.diemcau.live.core.RecordingChanged;
import vn.diemcau.live.core.RecordingState;
import vn.diemcau.live.core.RecordingWay;
import vn.diemcau.live.core.ReportRecording;
import vn.diemcau.media.command.Directing;

/**
 * Directs recorders where no page of the chair's has taken up the recording: a page goes first, because then Jitsi itself knows of the recording. Works on the node
 * where the recording was wanted; if that node dies, the meeting's own deadline says that nothing came of it.
 */
@ApplicationScoped
public class RecorderDuty {

    /** A page that is in the room claims within a second or two; one that reloads needs longer. */
    private static final Duration PAGES_FIRST = Duration.ofSeconds(8);

    private static final Duration LOOK = Duration.ofSeconds(10);

    private final Rooms rooms;
    private final Directing directing;
    private final Machine machine;
    private final Clock clock;

    @Inject
    public RecorderDuty(Rooms rooms, Directing directing, Machine machine, Clock clock) {
        this.rooms = rooms;
        this.directing = directing;
        this.machine = machine;
        this.clock = clock;
    }

    void told(@Observes RecordingTold told) {
        machine.execute(() -> follow(told.meeting(), told.change()));
    }

    private void follow(MeetingId meeting, RecordingChanged change) {
        switch (change.to()) {
            case STARTING -> starting(meeting, change);
            case ON -> lookAfter(meeting, change.way());
            case STOPPING, OFF, FAILED -> stop(meeting, change.to());
        }
    }

    private void starting(MeetingId meeting, RecordingChanged change) {
        if (change.cause() == RecordingCause.MOVED) {
            forget(directing.callBack(meeting));
        }
        if (change.way() == RecordingWay.RECORDER) {
            forget(directing.send(meeting).thenCompose(sent -> tell(meeting, sent)));
        } else if (change.way() == null) {
            machine.at(clock.instant().plus(PAGES_FIRST), () -> claim(meeting));
        }
    }

    private void claim(MeetingId meeting) {
        directing.reach(meeting).ifPresent(room -> forget(rooms.perform(meeting, new ClaimRecording(room))));
    }

    private CompletionStage<Outcome> tell(MeetingId meeting, Directing.Sent sent) {
        return switch (sent) {
            case RECORDS -> report(meeting, true, null);
            case ALL_BUSY -> report(meeting, false, RecordingCause.BUSY);
            case REFUSED -> report(meeting, false, RecordingCause.REFUSED);
        };
    }

    private CompletionStage<Outcome> report(MeetingId meeting, boolean on, @Nullable RecordingCause cause) {
        int room = directing.reach(meeting).orElse(0);
        return rooms.perform(meeting, new ReportRecording(room, on, cause));
    }

    /** A recorder that dies says nothing; nobody but us looks after it. */
    private void lookAfter(MeetingId meeting, @Nullable RecordingWay way) {
        if (way == RecordingWay.RECORDER) {
            machine.at(clock.instant().plus(LOOK), () -> look(meeting));
        }
    }

    private void look(MeetingId meeting) {
        forget(directing.records(meeting).thenAccept(records -> {
            if (records) {
                lookAfter(meeting, RecordingWay.RECORDER);
            } else {
                forget(report(meeting, false, null));
            }
        }));
    }

    private void stop(MeetingId meeting, RecordingState state) {
        forget(directing.callBack(meeting).thenAccept(stopped -> {
            if (stopped && state == RecordingState.STOPPING) {
                forget(report(meeting, false, null));
            }
        }));
    }

    /** What comes of it is in the journal, or nothing did. */
    private static void forget(CompletionStage<?> done) {
        CompletionStage<?> unused = done;
    }
}
