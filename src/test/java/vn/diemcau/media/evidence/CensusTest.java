package vn.diemcau.media.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.MediaServers;
import vn.diemcau.media.pool.MemoryPlacements;
import vn.diemcau.media.pool.Placement;

class CensusTest implements RoomLists {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final MeetingId MEETING = new MeetingId("m-1");
    private static final MediaServer SERVER = MediaServers.commanded("a");

    private final MemoryPlacements placements = new MemoryPlacements();
    private final MemoryStays stays = new MemoryStays(placements);
    private final Census census = new Census(this, placements, stays);
    private final Map<String, List<Occupant>> there = new HashMap<>();
    private boolean silent;
    private int asked;

    @Override
    public CompletableFuture<Optional<Set<String>>> rooms(MediaServer server) {
        asked++;
        return CompletableFuture.completedFuture(silent ? Optional.empty() : Optional.of(Set.copyOf(there.keySet())));
    }

    @Override
    public CompletableFuture<Optional<List<Occupant>>> inside(MediaServer server, String room) {
        return CompletableFuture.completedFuture(Optional.ofNullable(there.get(room)));
    }

    @Test
    void aServerOnWhichNothingOfOursGoesOnIsNotAsked() {
        ask(0);
        assertThat(asked).isZero();
    }

    @Test
    void whoIsGoneWithoutAWordWasThereWhenTheServerLastSaidSo() {
        meet("dcone", 1);
        comes("0a1b2c3d-4e@meet/1", 0);
        comes("99887766-4e@meet/1", 10);
        there.put("dcone", List.of(new Occupant("99887766", "Xã"), new Occupant("0a1b2c3d", "Xã")));
        ask(45);
        there.put("dcone", List.of(new Occupant("99887766", "Xã")));
        ask(60);
        assertThat(seen()).containsExactly("0a1b2c3d 0-45 END_RECKONED", "99887766 10- TOLD");

        there.clear();
        ask(75);
        assertThat(seen()).containsExactly("0a1b2c3d 0-45 END_RECKONED", "99887766 10-60 END_RECKONED");
    }

    @Test
    void beforeTheFirstAnswerNothingBetterIsKnownThanTheMomentOfAsking() {
        meet("dcone", 1);
        comes("0a1b2c3d-4e@meet/1", 0);
        ask(60);
        assertThat(seen()).containsExactly("0a1b2c3d 0-60 END_RECKONED");
    }

    @Test
    void whoCameAMomentAgoMayNotBeInTheAnswerYet() {
        meet("dcone", 1);
        comes("0a1b2c3d@meet/1", 57);

        ask(60);
        assertThat(seen()).containsExactly("0a1b2c3d 57- TOLD");
        ask(75);
        assertThat(seen()).containsExactly("0a1b2c3d 57-60 END_RECKONED");
    }

    @Test
    void whoIsThereWithoutAWordIsNotedUnderTheNameThatHeGivesHimself() {
        meet("dcone", 1);
        there.put("dcone", List.of(new Occupant("99887766", "Xã Mường Nhé")));
        ask(60);
        ask(75);
        assertThat(seen()).containsExactly("99887766 60- RECKONED");
        assertThat(stays.of(MEETING).get(0).name()).isEqualTo("Xã Mường Nhé");
        assertThat(stays.of(MEETING).get(0).handle()).isEmpty();

        there.put("dcone", List.of());
        ask(90);
        assertThat(seen()).containsExactly("99887766 60-75 RECKONED");
    }

    @Test
    void whoWasThoughtGoneAndIsThereGoesOn() {
        meet("dcone", 1);
        comes("0a1b2c3d@meet/1", 0);
        ask(60);
        there.put("dcone", List.of(new Occupant("0a1b2c3d", "Xã")));
        ask(75);
        assertThat(seen()).containsExactly("0a1b2c3d 0- TOLD");
    }

    @Test
    void aServerThatIsSilentHasLostNobodyUntilItAnswers() {
        meet("dcone", 1);
        comes("0a1b2c3d@meet/1", 0);
        there.put("dcone", List.of(new Occupant("0a1b2c3d", "Xã")));
        ask(30);
        there.clear();
        silent = true;
        ask(60);
        ask(75);
        assertThat(seen()).containsExactly("0a1b2c3d 0- TOLD");

        silent = false;
        ask(90);
        assertThat(seen()).containsExactly("0a1b2c3d 0-30 END_RECKONED");
    }

    @Test
    void aRoomThatItsMeetingHasLeftIsEmptyEvenIfItsServerNeverAnswersAgain() {
        meet("dcone", 1);
        comes("0a1b2c3d@meet/1", 0);
        there.put("dcone", List.of(new Occupant("0a1b2c3d", "Xã")));
        ask(30);
        meet("dctwo", 2);
        silent = true;
        ask(60);

        assertThat(seen()).containsExactly("0a1b2c3d 0-30 END_RECKONED");
    }

    @Test
    void whereNobodyHasTheNickThatWeExpectNothingIsCompared() {
        meet("dcone", 1);
        comes("0a1b2c3d@meet/1", 0);
        comes("99887766@meet/1", 0);
        there.put("dcone", List.of(new Occupant("x7", "Xã"), new Occupant("y8", "Xã")));
        ask(60);
        assertThat(seen()).containsExactly("0a1b2c3d 0- TOLD", "99887766 0- TOLD");

        there.put("dcone", List.of());
        ask(75);
        assertThat(seen()).containsExactly("0a1b2c3d 0-60 END_RECKONED", "99887766 0-60 END_RECKONED");
    }

    private void meet(String room, int generation) {
        placements.add(new Placement(MEETING, generation, SERVER.id(), room, 3, NOON, Placement.Reason.FIRST_ENTRY));
    }

    private void comes(String occupant, long at) {
        stays.note(List.of(
                Stay.told(SERVER.id(), "dcone", occupant, NOON.plusSeconds(at), null, "dc-03160", "Xã Mường Nhé")));
    }

    private void ask(long at) {
        census.of(SERVER, NOON.plusSeconds(at)).join();
    }

    private List<String> seen() {
        return stays.of(MEETING).stream()
                .map(stay -> stay.nick() + " " + since(stay.joined()) + "-"
                        + (stay.left() == null ? "" : since(stay.left())) + " " + stay.word())
                .toList();
    }

    private static long since(Instant time) {
        return time.getEpochSecond() - NOON.getEpochSecond();
    }
}
