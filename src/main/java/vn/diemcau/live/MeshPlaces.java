package vn.diemcau.live;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * The built-in media has a few places, since each picture goes from everybody to everybody: the hub and the site that has the floor always have one, the rest
 * goes to those who came first.
 *
 * @param pictures how many places there are, at least 2
 */
public record MeshPlaces(int pictures) implements MediaRoom {

    @Override
    public Places places(List<MediaDevice> devices, @Nullable SiteId hub, @Nullable SiteId floor) {
        List<MediaDevice> chosen = devices.stream()
                .sorted(Comparator.comparingInt(device -> rank(device.site(), hub, floor)))
                .limit(pictures)
                .toList();
        return new Places(chosen, devices.size() > pictures);
    }

    private static int rank(SiteId site, @Nullable SiteId hub, @Nullable SiteId floor) {
        if (site.equals(hub)) {
            return 0;
        }
        return site.equals(floor) ? 1 : 2;
    }
}
