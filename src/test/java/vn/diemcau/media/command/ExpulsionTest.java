package vn.diemcau.media.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.evidence.Stay;
import vn.diemcau.media.evidence.Stays;
import vn.diemcau.media.keys.OurKeys;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.MediaServers;
import vn.diemcau.media.pool.MemoryPlacements;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.ServerId;

class ExpulsionTest {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final MeetingId MEETING = new MeetingId("m-1");
    private static final MediaServer OBEYS = MediaServers.commanded("obeys");
    private static final MediaServer BY_SECRET = MediaServers.complete("secret");

    private final MemoryPlacements placements = new MemoryPlacements();
    private final ProsodyAsked prosody = new ProsodyAsked();
    private final Seen seen = new Seen();
    private Runnable meanwhile = () -> {};
    private final Expulsion expulsion = new Expulsion(
            new Authority(
                    MediaServers.pool(OBEYS, BY_SECRET),
                    placements,
                    OurKeys.fresh(),
                    Clock.fixed(NOON, ZoneOffset.UTC)),
            prosody,
            seen,
            (at, look) -> {
                assertThat(at).isEqualTo(NOON.plusSeconds(3));
                meanwhile.run();
                look.run();
            },
            Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void everyDeviceOfTheSiteIsToldWhyAndThrownOutByItsNick() {
        place(OBEYS);
        seen.note(List.of(
                stay("0a1b2c3d-4e5f@meet.jitsi/1", "dc-a", null),
                stay("99887766-0000@meet.jitsi/2", "dc-a", null),
                stay("11111111-0000@meet.jitsi/3", "dc-a", NOON),
                stay("22222222-0000@meet.jitsi/4", "dc-b", null)));

        assertThat(expulsion.of(MEETING, "dc-a", "Gây ồn").join()).isTrue();
        assertThat(prosody.asked)
                .containsExactly(
                        "tell [0a1b2c3d-4e5f@meet.jitsi/1, 99887766-0000@meet.jitsi/2] in dcroom@muc.meet.jitsi: Gây ồn",
                        "kick 0a1b2c3d from dcroom",
                        "kick 99887766 from dcroom");
    }

    @Test
    void aServerThatCannotTellThrowsOutAllTheSame() {
        place(OBEYS);
        seen.note(List.of(stay("0a1b2c3d@meet.jitsi", "dc-a", null)));
        prosody.answers.addAll(List.of(404, 200));

        assertThat(expulsion.of(MEETING, "dc-a", "Gây ồn").join()).isTrue();
    }

    @Test
    void whoWentAMomentBeforeIsOutAsSoonAsTheServerTellsSo() {
        place(OBEYS);
        Stay going = stay("0a1b2c3d@meet.jitsi", "dc-a", null);
        seen.note(List.of(going));
        prosody.answers.addAll(List.of(200, 404));
        meanwhile = () -> {
            seen.stays.remove(going);
            seen.stays.add(stay("0a1b2c3d@meet.jitsi", "dc-a", NOON));
        };

        assertThat(expulsion.of(MEETING, "dc-a", "Gây ồn").join()).isTrue();
    }

    @Test
    void aServerThatKnowsHimUnderAnotherNickHasNotThrownHimOut() {
        place(OBEYS);
        seen.note(List.of(stay("0a1b2c3d@meet.jitsi", "dc-a", null)));
        prosody.answers.addAll(List.of(200, 404));

        assertThat(expulsion.of(MEETING, "dc-a", "Gây ồn").join()).isFalse();
    }

    @Test
    void aServerThatWouldNotIsNoted() {
        place(OBEYS);
        seen.note(List.of(stay("0a1b2c3d@meet.jitsi", "dc-a", null), stay("99887766@meet.jitsi", "dc-a", null)));
        prosody.answers.addAll(List.of(200, 403, 200));

        assertThat(expulsion.of(MEETING, "dc-a", "Gây ồn").join()).isFalse();
        assertThat(prosody.asked).hasSize(3);
    }

    @Test
    void whoIsNotInTheRoomNeedNotBeThrownOut() {
        place(OBEYS);
        seen.note(List.of(stay("0a1b2c3d@meet.jitsi", "dc-b", null)));

        assertThat(expulsion.of(MEETING, "dc-a", "Gây ồn").join()).isTrue();
        assertThat(prosody.asked).isEmpty();
    }

    @Test
    void withoutItsOwnWordOfWhoCameAServerIsNotAsked() {
        assertThat(expulsion.of(MEETING, "dc-a", "Gây ồn").join()).isFalse();
        place(OBEYS);
        assertThat(expulsion.of(MEETING, "dc-a", "Gây ồn").join()).isFalse();
        assertThat(prosody.asked).isEmpty();
    }

    @Test
    void aServerThatWouldRefuseIsNotAsked() {
        place(BY_SECRET);
        seen.note(List.of(stay("0a1b2c3d@meet.jitsi", "dc-a", null)));

        assertThat(expulsion.of(MEETING, "dc-a", "Gây ồn").join()).isFalse();
        assertThat(prosody.asked).isEmpty();
    }

    private void place(MediaServer server) {
        placements.add(new Placement(MEETING, 1, server.id(), "dcroom", 3, NOON, Placement.Reason.FIRST_ENTRY));
    }

    private static Stay stay(String occupant, String handle, @Nullable Instant left) {
        return Stay.told(OBEYS.id(), "dcroom", occupant, NOON.minusSeconds(60), left, handle, "Điểm cầu");
    }

    /** What was told, whatever the meeting. */
    private static final class Seen implements Stays {

        private final List<Stay> stays = new ArrayList<>();

        @Override
        public void note(Collection<Stay> told) {
            stays.addAll(told);
        }

        @Override
        public void reckon(Collection<Stay> reckoned) {
            throw new UnsupportedOperationException("nothing is reckoned here");
        }

        @Override
        public List<Stay> unsettled(ServerId server, String room) {
            return stays;
        }

        @Override
        public List<String> occupied(ServerId server) {
            return List.of();
        }

        @Override
        public Optional<Instant> counted(ServerId server) {
            return Optional.empty();
        }

        @Override
        public void count(ServerId server, Instant at) {
            throw new UnsupportedOperationException("nobody counts here");
        }

        @Override
        public List<Stay> of(MeetingId meeting) {
            return List.copyOf(stays);
        }
    }
}
