package vn.diemcau.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.mesh.MeshSettings;

class BuiltInMediaTest {

    @Test
    void withoutAnySettingThePictureIsOurOwn() {
        assertThat(kind(new MeshSettings(6, "", ""))).isEqualTo("MESH");
    }

    @Test
    void aTurnServerWithoutItsSecretCostsThePictureAndNotTheStart() {
        assertThat(kind(new MeshSettings(6, "stun:stun.example, turn:turn.example", "")))
                .isEqualTo("MEDIA_UNAVAILABLE");
    }

    private static String kind(MeshSettings settings) {
        return BuiltInMedia.by(settings)
                .entrance(Participants.chair(), MediaContract.CLICK)
                .fold(Entrance::kind, Refusal::code);
    }
}
