package vn.diemcau.live.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.SiteId;

class SeatsTest {

    private static final List<PlannedSite> PLAN = plan(150);

    @Test
    void theCountsAreThoseOfTheSeatsWhateverHappens() {
        var random = new Random(11);
        Seats seats = Seats.empty().planned(PLAN, Stage.START);
        for (int i = 0; i < 1000; i++) {
            seats = random.nextInt(100) == 0 ? seats.each(change(random)) : seats.with(any(random), change(random));

            assertThat(seats.heads()).isEqualTo(headsPresent(seats));
        }
        for (Presence presence : Presence.values()) {
            assertThat(seats.count(presence)).isEqualTo(count(seats, presence));
        }
        for (Roll roll : Roll.values()) {
            assertThat(seats.count(roll)).isEqualTo(count(seats, roll));
        }
    }

    @Test
    void aChangeLeavesTheSeatsBeforeItAsTheyWere() {
        Seats before = Seats.empty().planned(PLAN, Stage.START);
        SiteId site = PLAN.get(70).id();

        Seats after = before.with(site, seat -> seat.became(Presence.CONNECTED, Stage.START));

        assertThat(before.seat(site).orElseThrow().isConnected()).isFalse();
        assertThat(after.seat(site).orElseThrow().isConnected()).isTrue();
        assertThat(before.count(Presence.CONNECTED)).isZero();
        assertThat(after.count(Presence.CONNECTED)).isEqualTo(1);
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void aStrangerChangesNothing() {
        Seats seats = Seats.empty().planned(PLAN, Stage.START);

        assertThat(seats.with(Stage.STRANGER, seat -> seat.counted(5))).isEqualTo(seats);
        assertThat(seats.seat(Stage.STRANGER)).isEmpty();
    }

    @Test
    void seatsAreEqualWhenTheyAreTheSameInTheSameOrder() {
        Seats seats = Seats.empty().planned(PLAN, Stage.START);
        List<PlannedSite> turned = List.of(PLAN.get(1), PLAN.get(0));

        assertThat(Seats.empty().planned(PLAN, Stage.START))
                .isEqualTo(seats)
                .hasSameHashCodeAs(seats)
                .hasToString(seats.toString());
        assertThat(Seats.empty().planned(turned, Stage.START))
                .isNotEqualTo(Seats.empty().planned(PLAN.subList(0, 2), Stage.START));
    }

    private static SiteId any(Random random) {
        return PLAN.get(random.nextInt(PLAN.size())).id();
    }

    private static UnaryOperator<Seat> change(Random random) {
        Presence presence = Presence.values()[random.nextInt(Presence.values().length)];
        var mark = new Mark(Roll.values()[random.nextInt(Roll.values().length)], RollBy.AUTO, null);
        int heads = random.nextInt(50);
        return seat -> seat.became(presence, Stage.START).marked(mark).counted(heads);
    }

    private static int count(Seats seats, Presence presence) {
        return (int)
                seats.all().stream().filter(seat -> seat.presence() == presence).count();
    }

    private static int count(Seats seats, Roll roll) {
        return (int)
                seats.all().stream().filter(seat -> seat.mark().roll() == roll).count();
    }

    private static int headsPresent(Seats seats) {
        return seats.all().stream()
                .filter(seat -> seat.mark().roll() == Roll.PRESENT)
                .mapToInt(Seat::heads)
                .sum();
    }

    private static List<PlannedSite> plan(int sites) {
        return IntStream.range(0, sites)
                .mapToObj(i -> new PlannedSite(new SiteId("dc-" + i), "Xã " + i, i == 0, i % 9))
                .toList();
    }
}
