package vn.diemcau.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Equipment that is short when told, and remembers what it was asked to keep. */
final class MemoryFacilities implements Facilities {

    private final List<String> kept = new ArrayList<>();
    private Optional<Shortage> shortage = Optional.empty();

    void lack(Shortage found) {
        shortage = Optional.of(found);
    }

    /** Each meeting that was to be kept, by its status and version. */
    List<String> kept() {
        return kept;
    }

    @Override
    public Optional<Shortage> shortage(Claim claim) {
        return shortage;
    }

    @Override
    public void keep(Meeting meeting) {
        kept.add(meeting.status() + " " + meeting.version());
    }
}
