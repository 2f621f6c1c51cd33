package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.live.PlannedMeeting.CHAIR;
import static vn.diemcau.live.PlannedMeeting.HUB;
import static vn.diemcau.live.PlannedMeeting.MUONG_NHE;
import static vn.diemcau.live.PlannedMeeting.SIN_THAU;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.Browsers;
import vn.diemcau.testkit.RunningServer;

/** A meeting whose picture and sound a Jitsi host carries: what the pages ask of Jitsi's IFrame API, and with which tokens. */
class JitsiStandInE2E {

    private static final String SECRET = "mot-bi-mat-chi-dung-de-kiem-thu-dai-hon-32-byte";
    private static final List<String> SITES = List.of(HUB, MUONG_NHE.site(), SIN_THAU.site());

    @Test
    void theFloorIsCarriedOutInJitsiWithATokenForEachSite() {
        try (JitsiStandIn jitsi = JitsiStandIn.start();
                RunningServer server = server(jitsi);
                Browsers browsers = Browsers.open()) {
            PlannedMeeting meeting = PlannedMeeting.in(server);
            var chair = enter(browsers, server, CHAIR, meeting);
            var muongNhe = enter(browsers, server, MUONG_NHE.account(), meeting);
            var sinThau = enter(browsers, server, SIN_THAU.account(), meeting);
            List.of(chair, muongNhe, sinThau).forEach(one -> one.seeRoom("data-media", "JITSI"));

            await(chair, () -> jitsi.openings().size() == 3);
            everyPageOpensTheRoomWithATokenOfItsOwn(jitsi, server);

            chair.next("Open");
            chair.next("StartRollCall");
            chair.next("FinishRollCall");
            theFloorUnmutesOnlyItsHolder(jitsi, chair, muongNhe, sinThau);
            everybodySeesTheSpeakerLarge(jitsi, chair);
            theEndOfTheFloorMutesItsHolder(jitsi, chair, muongNhe);
        }
    }

    private static RunningServer server(JitsiStandIn jitsi) {
        return RunningServer.named("jitsi")
                .withDemonstration()
                .with("DIEMCAU_JITSI_URL", jitsi.origin().toString())
                .with("DIEMCAU_JITSI_APP_SECRET", SECRET)
                .start();
    }

    private static RoomBrowser enter(Browsers browsers, RunningServer server, String account, PlannedMeeting meeting) {
        return new RoomBrowser(browsers.person(), server.uri()).signIn(account).enter(meeting);
    }

    private static void everyPageOpensTheRoomWithATokenOfItsOwn(JitsiStandIn jitsi, RunningServer server) {
        assertThat(jitsi.openings()).allSatisfy(opening -> {
            JsonNode options = opening.options();
            assertThat(options.path("domain").asText()).isEqualTo(jitsi.origin().getAuthority());
            assertThat(options.path("lang").asText()).isEqualTo("vi");
            assertThat(options.path("configOverwrite")
                            .path("p2p")
                            .path("enabled")
                            .asBoolean(true))
                    .isFalse();
            assertThat(options.path("configOverwrite")
                            .path("startWithAudioMuted")
                            .asBoolean())
                    .isTrue();
            JsonNode claims = opening.token().claims();
            assertThat(claims.path("room").asText())
                    .isEqualTo(options.path("roomName").asText())
                    .isNotBlank();
            assertThat(claims.path("aud").asText()).isEqualTo("diemcau");
            assertThat(opening.token().header().path("alg").asText()).isEqualTo("HS256");
            assertThat(opening.token().text()).isEqualTo(signed(opening.token().text()));
        });
        assertThat(jitsi.openings())
                .extracting(opening -> opening.token()
                        .claims()
                        .path("context")
                        .path("user")
                        .path("id")
                        .asText())
                .containsExactlyInAnyOrderElementsOf(SITES);
        assertThat(SITES)
                .allSatisfy(
                        site -> assertThat(jitsi.participant(site).moderator).isEqualTo(site.equals(HUB)));
    }

    private static void theFloorUnmutesOnlyItsHolder(
            JitsiStandIn jitsi, RoomBrowser chair, RoomBrowser muongNhe, RoomBrowser sinThau) {
        muongNhe.press("hand");
        chair.press("hand-1");
        chair.seeRoom("data-floor", MUONG_NHE.site());
        muongNhe.seeOwn("data-live", "true");
        sinThau.seeOwn("data-mic", "OFF");
        await(chair, () -> !jitsi.participant(MUONG_NHE.site()).muted);
        assertThat(jitsi.participant(SIN_THAU.site()).muted).isTrue();
        assertThat(jitsi.commands())
                .filteredOn(command -> command.name().equals("muteEveryone"))
                .isNotEmpty()
                .allSatisfy(command -> {
                    assertThat(command.user()).isEqualTo(HUB);
                    assertThat(command.args().path(0).asText()).isEqualTo("audio");
                });
    }

    /** Who speaks sees the hub and not itself. */
    private static void everybodySeesTheSpeakerLarge(JitsiStandIn jitsi, RoomBrowser waiting) {
        String speaker = jitsi.participant(MUONG_NHE.site()).id;
        String hub = jitsi.participant(HUB).id;
        for (String command : List.of("setLargeVideoParticipant", "pinParticipant")) {
            await(waiting, () -> shows(jitsi, HUB, command, speaker));
            await(waiting, () -> shows(jitsi, SIN_THAU.site(), command, speaker));
            await(waiting, () -> shows(jitsi, MUONG_NHE.site(), command, hub));
        }
    }

    private static boolean shows(JitsiStandIn jitsi, String user, String command, String participant) {
        return jitsi.commands().stream()
                .anyMatch(one -> one.user().equals(user)
                        && one.name().equals(command)
                        && one.args().path(0).asText().equals(participant));
    }

    private static void theEndOfTheFloorMutesItsHolder(JitsiStandIn jitsi, RoomBrowser chair, RoomBrowser holder) {
        chair.next("EndFloor");
        holder.seeOwn("data-live", "false");
        await(chair, () -> jitsi.participant(MUONG_NHE.site()).muted);
    }

    /** Waits in the browser's own time until the stand-in has seen it. */
    private static void await(RoomBrowser browser, BooleanSupplier seen) {
        browser.page().waitForCondition(seen);
    }

    /** The token as it must be when our secret signed it. */
    private static String signed(String token) {
        String content = token.substring(0, token.lastIndexOf('.'));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signature = mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
            return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java signs with HMAC", impossible);
        }
    }
}
