package vn.diemcau.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The simulated devices understand the very messages that the protocol shows. */
class WireExamplesTest {

    private static final Path EXAMPLES = Path.of("src/docs/protocol");

    @ParameterizedTest
    @MethodSource("events")
    void everyEventIsFollowedWithoutAFault(Path example) throws IOException {
        JsonNode event = Wire.read(Files.readString(example));
        long number = event.path("n").asLong();
        var seen = new Seen();
        seen.snapshot(number - 1, Wire.read("{\"phase\":\"RUNNING\"}"));

        seen.told(SeenTest.stretch(number - 1, number, event));

        assertThat(seen.faults()).isEmpty();
        assertThat(seen.count(event.path("e").asText())).isEqualTo(1);
    }

    @Test
    void theSnapshotIsUnderstood() throws IOException {
        JsonNode snapshot = Wire.read(Files.readString(EXAMPLES.resolve("server-snapshot.json")));
        var seen = new Seen();

        seen.snapshot(snapshot.path("seq").asLong(), snapshot.path("state"));

        assertThat(seen.phase()).isEqualTo("RUNNING");
        assertThat(seen.item()).contains("a-1");
        assertThat(seen.floor()).contains("dc-03160");
        assertThat(seen.queue()).containsExactly("dc-hub");
    }

    static List<Path> events() throws IOException {
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            return examples.filter(file -> file.getFileName().toString().startsWith("event-"))
                    .sorted()
                    .toList();
        }
    }
}
