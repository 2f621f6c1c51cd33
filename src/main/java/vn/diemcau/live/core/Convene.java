package vn.diemcau.live.core;

/**
 * The plan of the meeting arrives, or has changed. It may change until the meeting is opened; from then on the meeting goes by
 * the plan it was opened with.
 *
 * @param plan the whole plan
 */
public record Convene(Plan plan) implements Command {

    @Override
    public Verb verb() {
        return Verb.CONVENE;
    }

    @Override
    public Decision in(Unconvened meeting, Order order) {
        return Decision.accepted(Convened.by(plan));
    }

    @Override
    public Decision in(Waiting meeting, Order order) {
        return plan.equals(meeting.hall().plan())
                ? RefusalCode.PLAN_UNCHANGED.refused()
                : Decision.accepted(Convened.by(plan));
    }

    @Override
    public Decision in(Running meeting, Order order) {
        return RefusalCode.ALREADY_OPEN.refused();
    }

    @Override
    public Decision in(Suspended meeting, Order order) {
        return RefusalCode.ALREADY_OPEN.refused();
    }
}
