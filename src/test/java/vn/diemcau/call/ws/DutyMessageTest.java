package vn.diemcau.call.ws;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.diemcau.call.Call;
import vn.diemcau.call.Ring;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.web.Json;

/** The examples of {@code src/docs/duty} are what the server says. */
class DutyMessageTest {

    private static final Path EXAMPLES = Path.of("src/docs/duty");
    private static final ObjectMapper JSON = Json.mapper();
    private static final MeetingId MEETING = new MeetingId("0HZ8K3Q5W7Y9A");

    static Stream<DutyMessage> messages() {
        var call = new Call(
                MEETING,
                "Ứng phó lũ quét",
                new PersonId("p-1"),
                "Nguyễn Văn An",
                "Chủ tịch UBND tỉnh",
                Instant.parse("2026-11-26T01:00:00Z"));
        return Stream.of(
                DutyMessage.Called.by(new Ring(call, new SiteId("dc-03160")), ZoneId.of("Asia/Ho_Chi_Minh")),
                DutyMessage.CallEnded.of(MEETING),
                new DutyMessage.MeetingsChanged(),
                new DutyMessage.NoticesChanged(),
                new DutyMessage.Ready(),
                new DutyMessage.Ping());
    }

    @ParameterizedTest
    @MethodSource("messages")
    void eachMessageIsItsExample(DutyMessage message) throws IOException {
        JsonNode example = JSON.readTree(Files.readString(EXAMPLES.resolve(message.type() + ".json")));

        assertThat(JSON.readTree(JSON.writeValueAsString(message))).isEqualTo(example);
    }

    @Test
    void eachExampleIsAMessageAndEachMessageHasOne() throws IOException {
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            assertThat(examples.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            messages().map(message -> message.type() + ".json").toList());
        }
    }
}
