package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.MediaRoom.MediaDevice;

class MeshPlacesTest {

    private final MeshPlaces places = new MeshPlaces(3);

    @Test
    void whoComesFirstHasAPlaceAsLongAsThereIsOne() {
        assertThat(choose("b", "c")).containsExactly("b", "c");
        assertThat(choose("b", "c", "d", "e")).containsExactly("b", "c", "d");
    }

    @Test
    void theHubAndTheFloorAlwaysHaveAPlace() {
        assertThat(choose("b", "c", "d", "floor", "hub")).containsExactly("hub", "floor", "b");
    }

    @Test
    void itSaysWhenMoreWantToThanThereArePlaces() {
        assertThat(places.places(devices("b", "c", "d"), null, null).larger()).isFalse();
        assertThat(places.places(devices("b", "c", "d", "e"), null, null).larger())
                .isTrue();
    }

    private List<String> choose(String... sites) {
        return places.places(devices(sites), new SiteId("hub"), new SiteId("floor")).devices().stream()
                .map(device -> device.site().value())
                .toList();
    }

    private static List<MediaDevice> devices(String... sites) {
        return Stream.of(sites)
                .map(site -> new MediaDevice(new SiteId(site), "d-" + site))
                .toList();
    }
}
