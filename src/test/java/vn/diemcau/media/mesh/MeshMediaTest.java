package vn.diemcau.media.mesh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.Media;
import vn.diemcau.media.MediaContract;
import vn.diemcau.media.Participants;

class MeshMediaTest extends MediaContract {

    @Override
    protected Media media() {
        return new MeshMedia(6, new IceServers(List.of(), Optional.empty()));
    }

    @Override
    protected String kind() {
        return "MESH";
    }

    @Test
    void withoutServersOnlyTheLocalNetworkIsUsed() {
        JsonNode entrance = entrance(Participants.commune(), CLICK);

        assertThat(entrance.path("iceServers").isArray()).isTrue();
        assertThat(entrance.path("iceServers")).isEmpty();
    }

    @Test
    void aMeetingOfSixSitesFitsAndOneOfSevenIsLarger() {
        assertThat(larger(6)).isFalse();
        assertThat(larger(7)).isTrue();
    }

    @Test
    void fewerThanHubAndSpeakerIsNoSetting() {
        var none = new IceServers(List.of(), Optional.empty());

        assertThatIllegalArgumentException().isThrownBy(() -> new MeshMedia(1, none));
    }

    private boolean larger(int sites) {
        JsonNode entrance = entrance(Participants.commune(Participants.MEETING, sites), CLICK);
        assertThat(entrance.path("pictures").asInt()).isEqualTo(6);
        return entrance.path("larger").asBoolean();
    }
}
