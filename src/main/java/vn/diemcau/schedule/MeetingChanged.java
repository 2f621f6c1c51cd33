package vn.diemcau.schedule;

import java.util.Set;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;

/**
 * Said after something was done to a meeting and kept: who shows it should look again.
 *
 * @param meeting which
 * @param sites the sites concerned: those that take part and those that did until then
 */
public record MeetingChanged(MeetingId meeting, Set<SiteId> sites) {

    public MeetingChanged {
        sites = Set.copyOf(sites);
    }
}
