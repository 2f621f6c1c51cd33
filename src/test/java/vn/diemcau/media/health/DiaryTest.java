package vn.diemcau.media.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.pool.ServerId;

class DiaryTest {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final ServerId A = new ServerId("a");

    private final Loads loads = new Loads(Clock.fixed(NOON, ZoneOffset.UTC));
    private final Notes notes = new Notes();
    private final Diary diary = new Diary(notes, loads, Duration.ofDays(90));

    @Test
    void aMinuteIsWrittenWhenTheNextBegins() {
        loads.seen(new LoadSeen(A, new Load(0.4, 46, 1, true, true)));
        round(0, true, 10);
        round(1, true, 30);
        assertThat(notes.minutes).isEmpty();
        round(60, true, 20);

        assertThat(notes.minutes).containsExactly(new Minute(A, NOON, 2, 2, 40, 30, 0.4, 46, 1));
        assertThat(notes.minutes.get(0).meanMillis()).isEqualTo(20);
    }

    @Test
    void aMinuteKnowsTheWorstOfItsTime() {
        loads.seen(new LoadSeen(A, new Load(0.9, 46, 0, true, true)));
        round(0, true, 10);
        loads.seen(new LoadSeen(A, new Load(0.4, 50, 2, true, true)));
        round(1, false, 1200);
        round(60, true, 20);

        assertThat(notes.minutes).containsExactly(new Minute(A, NOON, 2, 1, 1210, 1200, 0.9, 50, 0));
    }

    @Test
    void anIncidentIsNotedWhenTheServerIsNotHeldToBeWellAnyMore() {
        round(0, true, 10);
        round(1, false, 10);
        round(2, false, 10);
        round(9, true, 10);

        assertThat(notes.told).containsExactly("settled but []", "a BRIDGE at 1", "settled but [a]", "settled but []");
    }

    /** A node that begins to go the rounds does not know what the one before it has written. */
    @Test
    void everyMinuteIncidentsAreSettledAgain() {
        round(0, false, 10);
        round(1, false, 10);
        round(60, false, 10);

        assertThat(notes.told).containsExactly("a BRIDGE at 0", "settled but [a]", "a BRIDGE at 60", "settled but [a]");
    }

    @Test
    void whatIsOlderThanIsKeptIsForgotten() {
        round(0, true, 10);

        assertThat(notes.forgotten).containsExactly(NOON.minus(Duration.ofDays(90)));
    }

    private void round(int second, boolean well, long millis) {
        Optional<Sign> missing = well ? Optional.empty() : Optional.of(Sign.BRIDGE);
        diary.note(List.of(new Look(A, well, missing, millis)), NOON.plusSeconds(second));
    }

    private static final class Notes implements History {

        private final List<Minute> minutes = new ArrayList<>();
        private final List<String> told = new ArrayList<>();
        private final List<Instant> forgotten = new ArrayList<>();

        @Override
        public void keep(Collection<Minute> written) {
            minutes.addAll(written);
        }

        @Override
        public List<Minute> minutes(ServerId server, Instant since) {
            return minutes;
        }

        @Override
        public void begin(Incident incident) {
            told.add(incident.server() + " " + incident.missing() + " at "
                    + Duration.between(NOON, incident.begin()).toSeconds());
        }

        @Override
        public void settle(Set<ServerId> ill, Instant at) {
            told.add("settled but " + ill);
        }

        @Override
        public List<Incident> incidents(ServerId server, Instant since) {
            return List.of();
        }

        @Override
        public void forget(Instant before) {
            forgotten.add(before);
        }
    }
}
