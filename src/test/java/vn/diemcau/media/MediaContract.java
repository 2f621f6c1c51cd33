package vn.diemcau.media;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.web.Json;

/** What pages and the meeting may expect of whichever media an installation uses. */
public abstract class MediaContract {

    protected static final Instant CLICK = Instant.parse("2026-11-26T01:00:00Z");

    /** The media under test, set up for an installation without any media server in reach. */
    protected abstract Media media();

    /** What {@code kind} the pages read. */
    protected abstract String kind();

    protected final JsonNode entrance(Participant participant, Instant at) {
        return media().entrance(participant, at).fold(value -> Json.mapper().valueToTree(value), refusal -> {
            throw new AssertionError(refusal.code());
        });
    }

    @Test
    void everyParticipantGetsAnEntranceOfTheSameKind() {
        assertThat(Stream.of(Participants.chair(), Participants.commune(), Participants.onlooker()))
                .allSatisfy(each ->
                        assertThat(entrance(each, CLICK).path("kind").asText()).isEqualTo(kind()));
    }

    @Test
    void anEntranceIsMadeWithoutAskingAnyMediaServer() {
        // Questions that nobody answers would take many times as long, on a busy machine too.
        long began = System.nanoTime();
        for (int click = 0; click < 46; click++) {
            entrance(Participants.commune(), CLICK);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void nothingInAnEntranceIsNull() {
        assertThat(nulls(entrance(Participants.onlooker(), CLICK))).isZero();
    }

    @Test
    void thePageLoadsOnlyWhatTheOriginTells() {
        JsonNode entrance = entrance(Participants.commune(), CLICK);
        Set<URI> origins = media().origins();
        assertThat(entrance.has("script")).isEqualTo(!origins.isEmpty());
        assertThat(origins)
                .allSatisfy(
                        origin -> assertThat(entrance.path("script").asText("")).startsWith(origin + "/"));
    }

    private static long nulls(JsonNode node) {
        if (node.isNull()) {
            return 1;
        }
        long count = 0;
        for (JsonNode child : node) {
            count += nulls(child);
        }
        return count;
    }
}
