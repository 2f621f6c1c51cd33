package vn.diemcau.live.core;

/**
 * The chair gives the speaker more time.
 *
 * @param seconds how much more, under the same limits as a whole turn
 */
public record ExtendFloor(int seconds) implements InProgress {

    @Override
    public Verb verb() {
        return Verb.EXTEND_FLOOR;
    }

    @Override
    public Decision in(Running meeting, Order order) {
        Floor floor = meeting.floor();
        if (floor == null) {
            return RefusalCode.NO_FLOOR.refused();
        }
        return order.secondsOutOfRange(seconds)
                ? order.refuseSeconds()
                : Decision.accepted(new FloorExtended(floor.turn(), floor.extendedUntil(seconds, order.at())));
    }
}
