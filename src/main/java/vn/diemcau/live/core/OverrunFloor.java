package vn.diemcau.live.core;

/**
 * The time of a speaking turn is over. The speaker keeps the floor: ending the turn is the chair's word. Given too early, for
 * another turn, or twice, the command is refused.
 *
 * @param turn which turn
 */
public record OverrunFloor(String turn) implements InProgress {

    @Override
    public Verb verb() {
        return Verb.OVERRUN_FLOOR;
    }

    @Override
    public Decision in(Running meeting, Order order) {
        Floor floor = meeting.floor();
        if (floor == null || !floor.turn().equals(turn)) {
            return RefusalCode.NO_FLOOR.refused();
        }
        return floor.overran() || order.at().isBefore(floor.until())
                ? RefusalCode.NOT_DUE.refused()
                : Decision.accepted(new FloorOverran(turn));
    }
}
