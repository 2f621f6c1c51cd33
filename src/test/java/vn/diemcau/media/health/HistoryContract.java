package vn.diemcau.media.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.pool.Placement;
import vn.diemcau.media.pool.Placement.Reason;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.ServerId;

/** What every history must do. */
public abstract class HistoryContract {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final ServerId A = new ServerId("a");
    private static final ServerId B = new ServerId("b");

    private History history;

    /** A history without an entry that knows these placements. */
    protected abstract History empty();

    /** Where the history looks up which meetings moved. */
    protected abstract Placements placements();

    @BeforeEach
    void begin() {
        history = empty();
    }

    @Test
    void minutesComeBackAsTheyWereTheOldestFirst() {
        Minute quiet = minute(A, 1, null, null, null);
        Minute busy = minute(A, 0, 0.75, 46, 1);
        history.keep(List.of(quiet, busy, minute(B, 0, null, null, null)));

        assertThat(history.minutes(A, NOON)).containsExactly(busy, quiet);
        assertThat(history.minutes(A, at(1))).containsExactly(quiet);
    }

    @Test
    void ofAMinuteThatTwoNodesWriteTheFirstWordHolds() {
        history.keep(List.of(minute(A, 0, 0.5, 1, 1)));
        history.keep(List.of(minute(A, 0, 0.9, 2, 2)));

        assertThat(history.minutes(A, NOON)).containsExactly(minute(A, 0, 0.5, 1, 1));
    }

    @Test
    void anIncidentBeginsOnceHoweverOftenItIsNoted() {
        history.begin(Incident.beginning(A, at(0), Sign.FOCUS));
        history.begin(Incident.beginning(A, at(1), Sign.BRIDGE));

        assertThat(history.incidents(A, NOON)).containsExactly(new Incident(A, at(0), null, Sign.FOCUS, 0));
    }

    @Test
    void anIncidentEndsWhenItsServerIsNotIllAnyMore() {
        history.begin(Incident.beginning(A, at(0), Sign.FOCUS));
        history.begin(Incident.beginning(B, at(0), Sign.BRIDGE));
        history.settle(Set.of(B), at(3));
        history.settle(Set.of(B), at(4));

        assertThat(history.incidents(A, NOON)).containsExactly(new Incident(A, at(0), at(3), Sign.FOCUS, 0));
        assertThat(history.incidents(B, NOON)).extracting(Incident::end).containsOnlyNulls();
    }

    @Test
    void theNewestIncidentIsFirstAndThoseThatEndedBeforeAreLeftOut() {
        incident(0, 2);
        incident(3, 4);
        incident(6, 7);

        assertThat(history.incidents(A, at(4))).extracting(Incident::begin).containsExactly(at(6), at(3));
    }

    @Test
    void theMeetingsThatLeftBecauseOfItAreCounted() {
        place("m-1", 1, A, 0, Reason.FIRST_ENTRY);
        place("m-1", 2, B, 1, Reason.SERVER_FAILED);
        place("m-2", 1, A, 0, Reason.FIRST_ENTRY);
        place("m-2", 2, B, 5, Reason.SERVER_FAILED);
        place("m-3", 1, A, 0, Reason.FIRST_ENTRY);
        place("m-3", 2, B, 1, Reason.WANTED);
        incident(0, 2);

        assertThat(history.incidents(A, NOON)).extracting(Incident::moved).containsExactly(1);
    }

    @Test
    void whatIsOldIsForgottenButNotAnIncidentThatLasts() {
        history.keep(List.of(minute(A, 0, null, null, null), minute(A, 9, null, null, null)));
        incident(0, 1);
        history.begin(Incident.beginning(A, at(2), Sign.ENTRANCE));
        history.forget(at(9));

        assertThat(history.minutes(A, NOON)).extracting(Minute::at).containsExactly(at(9));
        assertThat(history.incidents(A, NOON)).extracting(Incident::begin).containsExactly(at(2));
    }

    private void incident(int from, int until) {
        history.begin(Incident.beginning(A, at(from), Sign.FOCUS));
        history.settle(Set.of(), at(until));
    }

    private void place(String meeting, int generation, ServerId server, int minute, Reason why) {
        placements().add(new Placement(new MeetingId(meeting), generation, server, "dc", 3, at(minute), why));
    }

    private static Minute minute(
            ServerId server, int minute, @Nullable Double stress, @Nullable Integer people, @Nullable Integer free) {
        return new Minute(server, at(minute), 60, 58, 1200, 80, stress, people, free);
    }

    private static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }
}
