package vn.diemcau.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.jitsi.JitsiHosts;
import vn.diemcau.media.mesh.MeshSettings;

class ChosenMediaTest {

    private static final MeshSettings MESH = new MeshSettings(6, "", "");

    @Test
    void withoutAJitsiHostThePictureIsOurOwn() {
        assertThat(kind(ChosenMedia.by(JitsiHosts.none(), MESH))).isEqualTo("MESH");
    }

    @Test
    void aHostThatIsSetUpWronglyCostsThePictureAndNotTheStart() {
        Media media = ChosenMedia.by(JitsiHosts.withoutSecret(), MESH);

        assertThat(kind(media)).isEqualTo("MEDIA_UNAVAILABLE");
        assertThat(media.origin()).isEmpty();
    }

    @Test
    void aTurnServerWithoutItsSecretCostsThePictureToo() {
        var mesh = new MeshSettings(6, "stun:stun.example, turn:turn.example", "");

        assertThat(kind(ChosenMedia.by(JitsiHosts.none(), mesh))).isEqualTo("MEDIA_UNAVAILABLE");
    }

    private static String kind(Media media) {
        return media.entrance(Participants.chair(), MediaContract.CLICK).fold(Entrance::kind, Refusal::code);
    }
}
