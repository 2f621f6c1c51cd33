package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.PROVINCE;
import static vn.diemcau.schedule.Samples.plan;
import static vn.diemcau.schedule.Samples.slot;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.kernel.MeetingId;

/** When a room or equipment is not left for a meeting. */
class ScarcityTest {

    private static final Stock.Article ROOM = new Stock.Article("r-1", "Phòng họp A", PROVINCE, 1, false, true);
    private static final Stock.Article PROJECTORS = new Stock.Article("e-1", "Máy chiếu", PROVINCE, 3, false, true);

    private final MemoryStock stock = new MemoryStock().with(ROOM).with(PROJECTORS);

    @Test
    void aRoomThatAnotherMeetingHasIsTaken() {
        stock.with(taken("m-2", "09:00", "11:00", "r-1", 1));

        assertThat(scarce(new Use("r-1", 1))).containsExactly(new Scarcity(ROOM, 1, 0, List.of(new MeetingId("m-2"))));
        assertThat(Scarcity.of(claim("m-2", new Use("r-1", 1)), stock)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"06:00, 08:00, true", "10:00, 12:00, true", "09:59, 12:00, false"})
    void timesAreHalfOpen(String from, String to, boolean free) {
        stock.with(taken("m-2", from, to, "r-1", 1));

        assertThat(scarce(new Use("r-1", 1)).isEmpty()).isEqualTo(free);
    }

    @Test
    void piecesAreCountedWhereMostOfThemAreOutAtOnce() {
        stock.with(taken("m-2", "08:00", "09:00", "e-1", 2)).with(taken("m-3", "09:00", "10:00", "e-1", 2));

        assertThat(scarce(new Use("e-1", 1))).isEmpty();
        assertThat(scarce(new Use("e-1", 2))).extracting(Scarcity::free).containsExactly(1);

        stock.with(taken("m-4", "08:30", "09:30", "e-1", 1));

        assertThat(scarce(new Use("e-1", 1))).extracting(Scarcity::free).containsExactly(0);
    }

    @Test
    void moreThanThereIsIsScarceWithoutAnyRival() {
        assertThat(scarce(new Use("e-1", 4))).containsExactly(new Scarcity(PROJECTORS, 4, 3, List.of()));
    }

    private List<Scarcity> scarce(Use use) {
        return Scarcity.of(claim("m-1", use), stock);
    }

    private static Claim claim(String self, Use use) {
        return Claim.of(new MeetingId(self), plan().in(Venue.USUAL.booking(List.of(use))));
    }

    private static Stock.Taken taken(String meeting, String from, String to, String asset, int quantity) {
        return new Stock.Taken(new MeetingId(meeting), slot(from, to), asset, quantity);
    }
}
