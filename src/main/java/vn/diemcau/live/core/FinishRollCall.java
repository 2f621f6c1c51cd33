package vn.diemcau.live.core;

/** Ends the roll call; who has not answered is absent. */
public record FinishRollCall() implements Throughout {

    @Override
    public Verb verb() {
        return Verb.FINISH_ROLL_CALL;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        return hall.rollCallIsOpen()
                ? Decision.accepted(RollCallFinished.of(hall))
                : RefusalCode.NO_ROLL_CALL.refused();
    }
}
