package vn.diemcau.live.core;

/**
 * The roll is being called.
 *
 * @param id names the roll call within its meeting
 */
public record RollCallStarted(String id) implements HallEvent {

    @Override
    public Hall in(Hall hall, Entry entry) {
        return hall.with(RollCall.started(id, entry.at())).with(hall.seats().each(RollCallStarted::called));
    }

    private static Seat called(Seat seat) {
        Mark afresh = seat.mark().calledAgain();
        return seat.marked(seat.isConnected() ? afresh.connected() : afresh);
    }
}
