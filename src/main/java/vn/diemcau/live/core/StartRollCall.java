package vn.diemcau.live.core;

/** Begins to call the roll; whose device is connected is present at once. */
public record StartRollCall() implements Throughout {

    @Override
    public Verb verb() {
        return Verb.START_ROLL_CALL;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        return hall.rollCallIsOpen()
                ? RefusalCode.ROLL_CALL_OPEN.refused()
                : Decision.accepted(new RollCallStarted("r-" + order.fresh()));
    }
}
