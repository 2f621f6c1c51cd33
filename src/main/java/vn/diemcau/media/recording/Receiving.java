package vn.diemcau.media.recording;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.ServerId;

/**
 * Takes recorded files from media servers: announced first, then sent in pieces, each of which continues where the file on the disk ends. Either side may be
 * killed at any moment; whoever asks how far it has come goes on from there. A file counts when all of it is here and its digest is the announced one.
 */
public final class Receiving {

    private static final Logger LOG = System.getLogger(Receiving.class.getName());

    private final Placements placements;
    private final Deliveries deliveries;
    private final Shelf shelf;
    private final Retention retention;
    private final Ids ids;
    private final long longest;

    /**
     * @param placements which rooms are ours
     * @param deliveries what was announced
     * @param shelf where files lie
     * @param retention how long they are kept
     * @param ids names new files
     * @param longest no file may have more bytes
     */
    public Receiving(
            Placements placements, Deliveries deliveries, Shelf shelf, Retention retention, Ids ids, long longest) {
        this.placements = placements;
        this.deliveries = deliveries;
        this.shelf = shelf;
        this.retention = retention;
        this.ids = ids;
        this.longest = longest;
    }

    /** No file may have more bytes. */
    public long longest() {
        return longest;
    }

    /** Takes note of a file that is to come. Announced again, it is the same one. */
    public Answer<Delivery> announce(ServerId server, Announcement file, Instant at) {
        if (file.length() > longest) {
            return refused(DeliveryRefusal.RECORDING_TOO_LARGE, Map.of("limit", longest));
        }
        if (!shelf.hasRoomFor(file.length())) {
            return refused(DeliveryRefusal.DISK_FULL, Map.of());
        }
        return placements
                .inRoom(server, file.room())
                .map(place -> Answer.accepted(deliveries.add(announced(place, file, at))))
                .orElseGet(() -> refused(DeliveryRefusal.NO_SUCH_ROOM, Map.of()));
    }

    private Delivery announced(Placement place, Announcement file, Instant at) {
        return new Delivery(ids.next(), place.server(), place.meeting(), file, at, null, null);
    }

    /** How many bytes of a file are here. A file that was whole when somebody was killed arrives by this question. */
    public Answer<Progress> progress(ServerId server, String id, Instant at) {
        return deliveries
                .find(server, id)
                .map(delivery -> delivery.hasArrived()
                        ? Answer.accepted(new Progress(delivery, delivery.file().length()))
                        : reached(delivery, shelf.length(delivery.id()), at))
                .orElseGet(() -> refused(DeliveryRefusal.NO_SUCH_DELIVERY, Map.of()));
    }

    private Answer<Progress> reached(Delivery delivery, long end, Instant at) {
        return end < delivery.file().length() ? Answer.accepted(new Progress(delivery, end)) : whole(delivery, at);
    }

    /** Takes a piece of a file. */
    public Answer<Progress> take(ServerId server, String id, long offset, InputStream piece, Instant at) {
        return progress(server, id, at).then(so -> continued(so, offset, piece, at));
    }

    private Answer<Progress> continued(Progress so, long offset, InputStream piece, Instant at) {
        if (so.offset() != offset) {
            return wrongOffset(so.offset());
        }
        if (so.delivery().hasArrived()) {
            return Answer.accepted(so);
        }
        try {
            long rest = so.delivery().file().length() - offset;
            Long end = shelf.append(so.delivery().id(), offset, piece, rest);
            return end == null
                    ? refused(DeliveryRefusal.BUSY_DELIVERY, Map.of())
                    : written(so.delivery(), offset, end, at);
        } catch (IOException broken) {
            LOG.log(
                    Level.WARNING,
                    "A piece of the recorded file {0} broke off: {1}",
                    so.delivery().id(),
                    broken.getMessage());
            return shelf.hasRoomFor(so.delivery().file().length() - offset)
                    ? progress(so.delivery().server(), so.delivery().id(), at)
                    : refused(DeliveryRefusal.DISK_FULL, Map.of());
        }
    }

    /** Somebody else has written in between; what is here then is the truth. */
    private Answer<Progress> written(Delivery delivery, long offset, long end, Instant at) {
        if (end < offset) {
            return wrongOffset(end);
        }
        return reached(delivery, end, at);
    }

    private Answer<Progress> whole(Delivery delivery, Instant at) {
        if (!shelf.digest(delivery.id()).equals(delivery.file().sha256())) {
            shelf.clear(delivery.id());
            return refused(DeliveryRefusal.WRONG_DIGEST, Map.of());
        }
        deliveries.arrived(delivery.id(), at, retention.classOf(delivery.meeting()));
        Optional<Delivery> arrived = deliveries.find(delivery.server(), delivery.id());
        LOG.log(
                Level.INFO,
                "Meeting {0}: a recording of {1} bytes has arrived",
                delivery.meeting(),
                delivery.file().length());
        return Answer.accepted(
                new Progress(arrived.orElse(delivery), delivery.file().length()));
    }

    private static Answer<Progress> wrongOffset(long offset) {
        return refused(DeliveryRefusal.WRONG_OFFSET, Map.of("offset", offset));
    }

    private static <T> Answer<T> refused(DeliveryRefusal why, Map<String, Object> details) {
        return Answer.refused(Refusal.of(why, details));
    }

    /**
     * How far a file has come.
     *
     * @param offset how many bytes of it are here, on the disk
     */
    public record Progress(Delivery delivery, long offset) {}
}
