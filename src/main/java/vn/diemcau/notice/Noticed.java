package vn.diemcau.notice;

import java.util.Set;
import vn.diemcau.kernel.SiteId;

/**
 * Said after notices were kept: who shows them should look again.
 *
 * @param sites for whom there is something new
 */
public record Noticed(Set<SiteId> sites) {

    public Noticed {
        sites = Set.copyOf(sites);
    }
}
