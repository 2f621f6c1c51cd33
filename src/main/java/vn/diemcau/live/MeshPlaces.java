package vn.diemcau.live;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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
    public Places places(Collection<MediaDevice> devices, @Nullable SiteId hub, @Nullable SiteId floor) {
        Stream<MediaDevice> first = Stream.concat(of(devices, hub), of(devices, floor));
        Stream<MediaDevice> rest = devices.stream().limit(pictures);
        List<MediaDevice> chosen =
                Stream.concat(first, rest).distinct().limit(pictures).toList();
        return new Places(chosen, devices.size() > pictures);
    }

    private static Stream<MediaDevice> of(Collection<MediaDevice> devices, @Nullable SiteId site) {
        return devices.stream().filter(device -> device.site().equals(site)).limit(1);
    }
}
