package vn.diemcau.live.core;

import java.util.List;

/** When weak sites will count as lost. */
final class Lateness {

    private Lateness() {}

    static List<Deadline> of(Seats seats, Policy policy) {
        return seats.all().stream()
                .filter(seat -> seat.presence() == Presence.WEAK)
                .map(seat -> new Deadline(
                        seat.since().plus(policy.lostAfter()),
                        new Lose(seat.site().id())))
                .toList();
    }
}
