package vn.diemcau.live.core;

/**
 * A site answers the roll call for itself; it may answer again while the roll call goes on, the last answer counts.
 *
 * @param heads how many people sit there
 */
public record AnswerRollCall(int heads) implements Throughout {

    @Override
    public Verb verb() {
        return Verb.ANSWER_ROLL_CALL;
    }

    @Override
    public Decision in(Hall hall, Order order) {
        if (!hall.hasSite(order.by().ownSite())) {
            return RefusalCode.NO_SUCH_SITE.refused();
        }
        if (!hall.rollCallIsOpen()) {
            return RefusalCode.NO_ROLL_CALL.refused();
        }
        return order.headsOutOfRange(heads)
                ? order.refuseHeads()
                : Decision.accepted(new RollCallAnswered(order.by().ownSite(), heads));
    }
}
