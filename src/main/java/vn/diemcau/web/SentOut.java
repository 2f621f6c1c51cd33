package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.RoomView;
import vn.diemcau.live.Rooms;

/** Whom the chairs have sent out, as the journals say at this moment. */
@ApplicationScoped
public class SentOut {

    private static final long PATIENCE_SECONDS = 2;

    private final Rooms rooms;

    @Inject
    public SentOut(Rooms rooms) {
        this.rooms = rooms;
    }

    /** Whether the chair has sent the site out and not let it back in; a journal that can't be read says nothing against anybody. */
    public boolean is(MeetingId meeting, SiteId site) {
        var said = new CompletableFuture<Boolean>();
        rooms.look(
                meeting,
                room -> said.complete(room.flatMap(RoomView::meeting)
                        .filter(read -> read.hall().hasSentOut(site))
                        .isPresent()));
        return said.completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
