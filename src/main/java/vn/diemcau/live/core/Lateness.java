package vn.diemcau.live.core;

import java.util.List;

/** When weak sites will count as lost. */
final class Lateness {

    private Lateness() {}

    /** Asked before and after every batch, so the usual case, in which nobody is weak, costs nothing. */
    static List<Deadline> of(Seats seats, Policy policy) {
        return seats.count(Presence.WEAK) == 0 ? List.of() : ofWeak(seats, policy);
    }

    private static List<Deadline> ofWeak(Seats seats, Policy policy) {
        return seats.all().stream()
                .filter(seat -> seat.presence() == Presence.WEAK)
                .map(seat -> new Deadline(
                        seat.since().plus(policy.lostAfter()),
                        new Lose(seat.site().id())))
                .toList();
    }
}
