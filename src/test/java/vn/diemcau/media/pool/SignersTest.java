package vn.diemcau.media.pool;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.Entrance;
import vn.diemcau.media.Participants;
import vn.diemcau.media.jitsi.JitsiEntrance;
import vn.diemcau.media.jitsi.JitsiHosts;
import vn.diemcau.media.keys.OurKey;
import vn.diemcau.media.keys.OurKeys;
import vn.diemcau.media.keys.Purpose;

/** Each server gets tokens as it checks them. */
class SignersTest {

    private static final Instant CLICK = Instant.parse("2026-11-26T01:00:00Z");

    @Test
    void aServerWithASecretGetsTokensOfThatSecret() throws Exception {
        Scene scene = Scene.inMemory();
        scene.add(MediaServers.bySecretDraft(Optional.of(MediaServers.SECRET)));
        SignedJWT token = token(scene);

        assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("HS256");
        assertThat(token.verify(new MACVerifier(MediaServers.SECRET))).isTrue();
    }

    @Test
    void aServerThatFetchesOurKeysGetsTokensThatNameOne() throws Exception {
        Scene scene = Scene.inMemory();
        scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));
        SignedJWT token = token(scene);

        assertThat(scene.keys().published(Purpose.LOGIN, CLICK))
                .extracting(OurKey::kid)
                .containsExactly(token.getHeader().getKeyID());
        assertThat(token.verify(new RSASSAVerifier((RSAPublicKey) OurKeys.PAIR.getPublic())))
                .isTrue();
    }

    @Test
    void theServerOfTheEnvironmentIsSignedForByTheEnvironment() throws Exception {
        SignedJWT token = token(Scene.ofEnvironment(JitsiHosts.withSecret()));

        assertThat(token.verify(new MACVerifier(JitsiHosts.SECRET))).isTrue();
    }

    @Test
    void theEnvironmentsServerIsInThePoolWithoutItsSecret() {
        Scene scene = Scene.ofEnvironment(JitsiHosts.withSecret());

        assertThat(scene.servers().all()).singleElement().satisfies(server -> {
            assertThat(server.readOnly()).isTrue();
            assertThat(server.name()).isEqualTo("hop.dienbien.example");
            assertThat(server.tokens().sealedSecret()).isNull();
        });
    }

    @Test
    void aSecretThatNoLongerOpensCostsThePictureAndTellsNothing() {
        Scene scene = Scene.inMemory();
        scene.servers().add(MediaServers.complete("a"));
        scene.servers().change(inService(MediaServers.complete("a")));

        assertThat(scene.media().entrance(Participants.chair(), CLICK).fold(Entrance::kind, Refusal::code))
                .isEqualTo("MEDIA_UNAVAILABLE");
    }

    @Test
    void aHostThatIsSetUpWronglyCostsThePictureAndNotTheStart() {
        Scene scene = Scene.ofEnvironment(JitsiHosts.withoutSecret());

        assertThat(scene.media().entrance(Participants.chair(), CLICK).fold(Entrance::kind, Refusal::code))
                .isEqualTo("MEDIA_UNAVAILABLE");
        assertThat(scene.media().origins()).isEmpty();
    }

    @Test
    void besideAHostThatIsSetUpWronglyTheOthersGoOn() {
        Scene scene = Scene.ofEnvironment(JitsiHosts.withoutSecret());
        scene.add(MediaServers.byKeyDraft(State.IN_SERVICE));

        assertThat(scene.media().entrance(Participants.chair(), CLICK).fold(Entrance::kind, Refusal::code))
                .isEqualTo("JITSI");
    }

    private static SignedJWT token(Scene scene) throws Exception {
        return SignedJWT.parse(scene.media()
                .entrance(Participants.chair(), CLICK)
                .fold(entrance -> ((JitsiEntrance) entrance).token().jwt(), Refusal::code));
    }

    private static MediaServer inService(MediaServer server) {
        return new MediaServer(
                server.id(),
                2,
                server.name(),
                State.IN_SERVICE,
                server.front(),
                server.tokens(),
                server.backstage(),
                server.capacity());
    }
}
