package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.CompletionStage;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.Machine;
import vn.diemcau.live.Outcome;
import vn.diemcau.live.Rooms;
import vn.diemcau.live.SiteSentOut;
import vn.diemcau.live.core.CutOff;
import vn.diemcau.live.core.CutOffWay;
import vn.diemcau.media.command.Expulsion;
import vn.diemcau.media.evidence.StayBegun;

/**
 * Whom the chair has sent out loses picture and sound too, and again when a device of the site comes back with a token that it had kept. The meeting is told who has cut
 * it off, so that chair and minutes know.
 */
@ApplicationScoped
public class RoomExpulsions {

    /** In a room on a media server nobody has our texts. */
    private static final String WHY = "Chủ tọa đã mời điểm cầu ra khỏi cuộc họp.";

    private final Machine machine;
    private final Expulsion expulsion;
    private final Rooms rooms;
    private final SentOut sentOut;

    @Inject
    public RoomExpulsions(Machine machine, Expulsion expulsion, Rooms rooms, SentOut sentOut) {
        this.machine = machine;
        this.expulsion = expulsion;
        this.rooms = rooms;
        this.sentOut = sentOut;
    }

    void sentOut(@Observes SiteSentOut event) {
        machine.execute(() -> {
            CompletionStage<Outcome> unused = expulsion
                    .of(event.meeting(), event.site().value(), WHY)
                    .thenCompose(done -> note(event, done ? CutOffWay.SERVER : CutOffWay.PAGE));
        });
    }

    private CompletionStage<Outcome> note(SiteSentOut event, CutOffWay way) {
        return rooms.perform(event.meeting(), new CutOff(event.site(), way));
    }

    void came(@Observes StayBegun event) {
        machine.execute(() -> throwOutAgain(event.meeting(), event.handle()));
    }

    private void throwOutAgain(MeetingId meeting, String handle) {
        if (!handle.isEmpty() && sentOut.is(meeting, new SiteId(handle))) {
            CompletionStage<Boolean> unused = expulsion.of(meeting, handle, WHY);
        }
    }
}
