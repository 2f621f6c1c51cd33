package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.recording.Deliveries;
import vn.diemcau.media.recording.Delivery;
import vn.diemcau.media.recording.Shelf;
import vn.diemcau.record.Recording;
import vn.diemcau.record.Recordings;

/** What recorders have sent, as part of the record of its meeting. */
@ApplicationScoped
public class ShelvedRecordings implements Recordings {

    private final Deliveries deliveries;
    private final Shelf shelf;

    @Inject
    public ShelvedRecordings(Deliveries deliveries, Shelf shelf) {
        this.deliveries = deliveries;
        this.shelf = shelf;
    }

    @Override
    public List<Recording> of(MeetingId meeting) {
        return deliveries.of(meeting).stream().map(this::recording).toList();
    }

    private Recording recording(Delivery delivery) {
        return new Recording(
                delivery.id(),
                delivery.file().name(),
                delivery.file().length(),
                delivery.file().sha256(),
                delivery.file().seconds(),
                Objects.requireNonNull(delivery.arrivedAt()),
                Objects.requireNonNull(delivery.retention()),
                shelf.file(delivery.id()));
    }
}
