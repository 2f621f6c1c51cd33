package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.MeetingTest.done;
import static vn.diemcau.schedule.Samples.BY;
import static vn.diemcau.schedule.Samples.DC_SIN_THAU;
import static vn.diemcau.schedule.Samples.NOW;
import static vn.diemcau.schedule.Samples.meeting;
import static vn.diemcau.schedule.Samples.plan;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;

class InvitationsTest {

    private static final MeetingId ID = new MeetingId("m-1");

    private final Counting calendar = new Counting();
    private final Hands clock = new Hands();
    private final Invitations invitations = new Invitations(calendar, clock);

    @BeforeEach
    void schedule() {
        calendar.alone(() -> {
            calendar.add(Meeting.scheduled(ID, plan(), BY, NOW));
            return ID;
        });
    }

    @Test
    void whoComesInTheSameSecondCostsNothing() {
        invitations.find(ID);
        invitations.find(ID);

        assertThat(calendar.reads).isEqualTo(1);
        assertThat(invitations.find(ID).orElseThrow().sites()).containsExactlyInAnyOrderElementsOf(plan().everySite());
    }

    @Test
    void aPlanThatNobodyHasChangedIsNotReadAgain() {
        invitations.find(ID);
        clock.now = clock.now.plus(Duration.ofMinutes(5));

        assertThat(invitations.find(ID)).isPresent();
        assertThat(calendar.reads).isEqualTo(1);
    }

    @Test
    void aChangeMadeElsewhereIsSeenAfterASecond() {
        invitations.find(ID);
        change();
        clock.now = clock.now.plus(Duration.ofSeconds(1));

        assertThat(invitations.find(ID).orElseThrow().sites()).contains(DC_SIN_THAU);
    }

    @Test
    void aChangeMadeHereIsSeenAtOnce() {
        invitations.find(ID);
        change();
        invitations.changed(new MeetingChanged(ID, Set.of()));

        assertThat(invitations.find(ID).orElseThrow().sites()).contains(DC_SIN_THAU);
    }

    @Test
    void whereThereIsNoMeetingThereIsNoInvitation() {
        assertThat(invitations.find(new MeetingId("m-2"))).isEmpty();
    }

    private void change() {
        Plan other = plan().with(List.of(DC_SIN_THAU), List.of(), List.of());
        Revision revision =
                done(meeting("m-1", plan()).change(other, Map.of(), Samples.because("Thêm điểm cầu"), BY, NOW));
        calendar.alone(() -> {
            calendar.revise(revision);
            return ID;
        });
    }

    /** A calendar that counts how often a meeting is read whole. */
    private static final class Counting extends MemoryCalendar {

        private int reads;

        @Override
        public synchronized Optional<Meeting> find(MeetingId id) {
            reads++;
            return super.find(id);
        }
    }

    private static final class Hands extends Clock {

        private Instant now = NOW;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
