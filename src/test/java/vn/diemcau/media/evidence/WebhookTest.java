package vn.diemcau.media.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.MemoryPlacements;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.ServerId;

class WebhookTest implements Passages {

    private static final MeetingId MEETING = new MeetingId("m-9");
    private static final ServerId SERVER = new ServerId("s-9");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final MemoryPlacements placements = new MemoryPlacements();
    private final MemoryStays stays = new MemoryStays(placements);
    private final Map<String, Passage> passages = new LinkedHashMap<>();
    private final List<StayBegun> begun = new ArrayList<>();
    private final Webhook webhook = new Webhook(placements, this, stays, begun::add);

    WebhookTest() {
        placements.add(new Placement(MEETING, 1, SERVER, "dcroom", 3, Instant.EPOCH, Placement.Reason.FIRST_ENTRY));
    }

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @Override
    public List<Passage> add(Passage passage) {
        passages.putIfAbsent(passage.key(), passage);
        return passages.values().stream()
                .filter(one ->
                        one.room().equals(passage.room()) && one.occupant().equals(passage.occupant()))
                .toList();
    }

    @Test
    void aStayIsFromComingToGoingToTheMillisecond() {
        hear(event("k-1", "PARTICIPANT_JOINED", "a@8x8.vc/1", 100_250));
        assertThat(seen()).containsExactly("a@8x8.vc/1 100250-");
        hear(event("k-2", "PARTICIPANT_LEFT", "a@8x8.vc/1", 160_500));
        assertThat(seen()).containsExactly("a@8x8.vc/1 100250-160500");
        assertThat(stays.of(MEETING).get(0).handle()).isEqualTo("dc-03160");
        assertThat(begun).containsExactly(new StayBegun(MEETING, "dc-03160"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverTheOrderAndHoweverOftenTheTruthComesOut(long seed) {
        var random = new Random(seed);
        var told = new ArrayList<String>();
        for (int copy = 0; copy < 1 + random.nextInt(3); copy++) {
            told.add(event("k-1", "PARTICIPANT_JOINED", "a", 100));
            told.add(event("k-2", "PARTICIPANT_LEFT", "a", 160));
            told.add(event("k-3", "PARTICIPANT_JOINED", "b", 120));
        }
        Collections.shuffle(told, random);
        told.forEach(this::hear);

        assertThat(seen()).containsExactly("a 100-160", "b 120-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROOM_CREATED", "RECORDING_UPLOADED", "CHAT_UPLOADED"})
    void whatElseItTellsIsNotOurAffair(String type) {
        hear(event("k-1", type, "a", 100));
        assertThat(seen()).isEmpty();
    }

    @Test
    void roomsThatAreNotOursAreNotOurAffair() {
        hear(event("k-1", "PARTICIPANT_JOINED", "a", 100).replace("DCroom", "other"));
        assertThat(passages).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"eventType\":\"PARTICIPANT_JOINED\"}",
                "{\"eventType\":\"PARTICIPANT_JOINED\",\"idempotencyKey\":\"k\",\"fqn\":\"v/dcroom\",\"timestamp\":\"1\",\"data\":{\"participantJid\":\"a\"}}",
                "{\"eventType\":\"PARTICIPANT_JOINED\",\"idempotencyKey\":\"k\",\"fqn\":\"v/dcroom\",\"timestamp\":1,\"data\":{}}"
            })
    void whatCannotBeReadChangesNothing(String event) {
        assertThat(webhook.hear(SERVER, tree(event))).isFalse();
        assertThat(passages).isEmpty();
    }

    private void hear(String event) {
        assertThat(webhook.hear(SERVER, tree(event))).isTrue();
    }

    private List<String> seen() {
        return stays.of(MEETING).stream()
                .map(stay -> stay.occupant() + " " + stay.joined().toEpochMilli() + "-"
                        + (stay.left() == null ? "" : stay.left().toEpochMilli()))
                .toList();
    }

    private static String event(String key, String type, String who, long at) {
        return ("{\"idempotencyKey\":\"%s\",\"customerId\":\"c\",\"appId\":\"vpaas-1\",\"eventType\":\"%s\",\"sessionId\":\"s\","
                        + "\"timestamp\":%d,\"fqn\":\"vpaas-1/DCroom\",\"data\":{\"participantJid\":\"%s\",\"id\":\"dc-03160\","
                        + "\"name\":\"Xã Mường Nhé\"}}")
                .formatted(key, type, at, who);
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
