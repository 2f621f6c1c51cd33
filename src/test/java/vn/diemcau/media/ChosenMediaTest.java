package vn.diemcau.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.jitsi.JitsiHosts;
import vn.diemcau.media.mesh.MeshSettings;

class ChosenMediaTest {

    @Test
    void aHostThatIsSetUpWronglyCostsThePictureAndNotTheStart() {
        Media media = ChosenMedia.media(JitsiHosts.withoutSecret(), new MeshSettings());

        assertThat(media.entrance(Participants.chair(), MediaContract.CLICK)
                        .<String>fold(Object::toString, Refusal::code))
                .isEqualTo("MEDIA_UNAVAILABLE");
        assertThat(media.origin()).isEmpty();
    }
}
