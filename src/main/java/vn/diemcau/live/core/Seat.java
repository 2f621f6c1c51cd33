package vn.diemcau.live.core;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.NodeId;

/**
 * A site in the meeting: its connection and what the roll says of it.
 *
 * @param site the site as planned
 * @param presence how its device is connected
 * @param since since when it is so
 * @param node the node that hears the site, or heard it last; null when none does
 * @param heads how many people sit there, 0 as long as nobody has said
 * @param mark what the roll says
 * @param quality how much picture its line carries
 */
public record Seat(
        PlannedSite site,
        Presence presence,
        Instant since,
        @Nullable NodeId node,
        int heads,
        Mark mark,
        Quality quality) {

    /** A site nobody has heard of yet. */
    static Seat empty(PlannedSite site, Instant at) {
        return new Seat(site, Presence.ABSENT, at, null, site.heads(), Mark.UNKNOWN, Quality.AUTO);
    }

    /** The same seat under a changed plan; an announced head-count counts until the site has come. */
    Seat replanned(PlannedSite changed) {
        return new Seat(
                changed, presence, since, node, presence == Presence.ABSENT ? changed.heads() : heads, mark, quality);
    }

    Seat became(Presence changed, Instant at) {
        return new Seat(site, changed, at, node, heads, mark, quality);
    }

    /** The same seat, heard by this node from here on, or by none. */
    Seat heardBy(@Nullable NodeId hearing) {
        return new Seat(site, presence, since, hearing, heads, mark, quality);
    }

    Seat counted(@Nullable Integer count) {
        return count == null ? this : new Seat(site, presence, since, node, count, mark, quality);
    }

    Seat marked(Mark changed) {
        return new Seat(site, presence, since, node, heads, changed, quality);
    }

    Seat with(Quality changed) {
        return new Seat(site, presence, since, node, heads, mark, changed);
    }

    /** Whether the device answers right now. */
    public boolean isConnected() {
        return presence == Presence.CONNECTED;
    }

    /** Whether this node hears the site, or heard it last; a site that no node names is anybody's. */
    public boolean isOf(NodeId asking) {
        return node == null || node.equals(asking);
    }
}
