package vn.diemcau.live.ws;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.MediaRoom.MediaDevice;

/**
 * Which member carries picture and sound of each site: the newest that wants to. Sites stand in the order in which they began. It changes
 * only in the meeting's turn; who carries a site may be asked at any time.
 */
final class Carriers {

    private final Map<SiteId, Member> bySite = new LinkedHashMap<>();
    private final Map<SiteId, MediaDevice> devices = new LinkedHashMap<>();

    /** The member carries its site from here on. Tells who did before. */
    synchronized Optional<Member> carries(Member member, SiteId site) {
        devices.put(site, new MediaDevice(site, member.device()));
        return Optional.ofNullable(bySite.put(site, member)).filter(before -> before != member);
    }

    /** The member carries nothing any more. */
    synchronized void stops(Member member) {
        if (bySite.remove(member.site(), member)) {
            devices.remove(member.site());
        }
    }

    /** Who carries this site. */
    synchronized Optional<Member> of(@Nullable SiteId site) {
        return Optional.ofNullable(bySite.get(site));
    }

    boolean isCarrier(Member member) {
        return of(member.site()).filter(carrier -> carrier == member).isPresent();
    }

    /** The devices of all carriers, as they are; to be read in the meeting's turn. */
    Collection<MediaDevice> devices() {
        return Collections.unmodifiableCollection(devices.values());
    }
}
