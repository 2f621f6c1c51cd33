package vn.diemcau.live;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/** Who exchanges pictures with whom in a meeting. */
public interface MediaRoom {

    /**
     * Chooses from those who carry the media of their sites. Asked again after each change; the same question gets the same answer.
     *
     * @param devices who wants to, in the order of coming
     * @param hub the site of the chair, if the plan names one
     * @param floor the site that has the floor, if any
     */
    Places places(Collection<MediaDevice> devices, @Nullable SiteId hub, @Nullable SiteId floor);

    /**
     * A device that carries the media of a site.
     *
     * @param site which site
     * @param device which device
     */
    record MediaDevice(SiteId site, String device) {}

    /**
     * The choice.
     *
     * @param devices who exchanges pictures, the hub first, then the floor, then in the order of coming
     * @param larger whether others had to stay out
     */
    record Places(List<MediaDevice> devices, boolean larger) {

        public Places {
            devices = List.copyOf(devices);
        }
    }
}
