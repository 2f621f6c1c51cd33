package vn.diemcau.live;

import java.util.List;
import vn.diemcau.live.core.Entry;

/**
 * What the journal holds of one meeting, or of a part of it.
 *
 * @param entries what happened, by number
 * @param receipts what commands were answered
 */
public record Chronicle(List<Entry> entries, List<Receipt> receipts) {

    public Chronicle {
        entries = List.copyOf(entries);
        receipts = List.copyOf(receipts);
    }
}
