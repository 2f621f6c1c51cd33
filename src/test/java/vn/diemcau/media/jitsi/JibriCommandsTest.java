package vn.diemcau.media.jitsi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.JibriStandIn;
import vn.diemcau.media.Recorders.Doing;

class JibriCommandsTest {

    private static final URI PAGE = URI.create("https://hop.tinh.gov.vn");

    private final JibriStandIn jibri = JibriStandIn.start();
    private final JibriCommands commands = new JibriCommands(Duration.ofSeconds(5));

    @AfterEach
    void stop() {
        jibri.close();
    }

    @Test
    void aRecorderIsSentIntoARoomAsItsDocumentSays() throws Exception {
        assertThat(commands.start(jibri.address(), "s-1", PAGE, "dcroom").join())
                .isEqualTo(200);
        JsonNode body = new ObjectMapper().readTree(jibri.asked().get(0).substring("start ".length()));
        assertThat(body.path("sessionId").asText()).isEqualTo("s-1");
        assertThat(body.path("sinkType").asText()).isEqualTo("file");
        assertThat(body.at("/callParams/callUrlInfo/baseUrl").asText()).isEqualTo("https://hop.tinh.gov.vn");
        assertThat(body.at("/callParams/callUrlInfo/callName").asText()).isEqualTo("dcroom");
        assertThat(commands.start(jibri.address(), "s-2", PAGE, "dcother").join())
                .isEqualTo(412);
        assertThat(commands.stop(jibri.address()).join()).isEqualTo(200);
        assertThat(jibri.isBusy()).isFalse();
    }

    @Test
    void whatARecorderDoesIsReadFromItsHealth() {
        assertThat(commands.doing(jibri.address()).join()).isEqualTo(Doing.IDLE);
        jibri.beBusy(true);
        assertThat(commands.doing(jibri.address()).join()).isEqualTo(Doing.BUSY);
        jibri.beIll();
        assertThat(commands.doing(jibri.address()).join()).isEqualTo(Doing.AWAY);
    }

    @Test
    void aSilentRecorderIsAwayAndCommandsToItComeToNothing() {
        jibri.close();
        assertThat(commands.doing(jibri.address()).join()).isEqualTo(Doing.AWAY);
        assertThat(commands.start(jibri.address(), "s-1", PAGE, "dcroom").join())
                .isZero();
        assertThat(commands.stop(jibri.address()).join()).isZero();
    }
}
