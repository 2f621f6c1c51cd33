package vn.diemcau.live.ws;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.MediaRoom.MediaDevice;

/** Which member carries picture and sound of each site: the newest that wants to. Sites stand in the order in which they began. */
final class Carriers {

    private final Map<SiteId, Member> bySite = new LinkedHashMap<>();

    /** The member carries its site from here on. Tells who did before. */
    synchronized Optional<Member> carries(Member member, SiteId site) {
        return Optional.ofNullable(bySite.put(site, member)).filter(before -> before != member);
    }

    /** The member carries nothing any more. */
    synchronized void stops(Member member) {
        bySite.values().remove(member);
    }

    /** Who carries this site. */
    synchronized Optional<Member> of(@Nullable SiteId site) {
        return Optional.ofNullable(bySite.get(site));
    }

    boolean isCarrier(Member member) {
        return of(member.site()).filter(carrier -> carrier == member).isPresent();
    }

    synchronized List<MediaDevice> devices() {
        var devices = new ArrayList<MediaDevice>();
        bySite.forEach((site, member) -> devices.add(new MediaDevice(site, member.device())));
        return devices;
    }
}
