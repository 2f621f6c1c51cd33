package vn.diemcau.live;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.live.core.Entry;

/**
 * All that the journal holds of one meeting.
 *
 * @param entries what happened, by number
 * @param receipts what commands were answered
 * @param pulse when a server was last known to hold the meeting; null when never
 */
public record Chronicle(
        List<Entry> entries,
        List<Receipt> receipts,
        @Nullable Instant pulse) {

    public Chronicle {
        entries = List.copyOf(entries);
        receipts = List.copyOf(receipts);
    }
}
