package vn.diemcau.live.core;

/** Goes on with an interrupted meeting; nobody has the floor, the queue is as it was. */
public record Resume() implements Command {

    @Override
    public Verb verb() {
        return Verb.RESUME;
    }

    @Override
    public Decision in(Waiting meeting, Order order) {
        return RefusalCode.NOT_SUSPENDED.refused();
    }

    @Override
    public Decision in(Running meeting, Order order) {
        return RefusalCode.NOT_SUSPENDED.refused();
    }

    @Override
    public Decision in(Suspended meeting, Order order) {
        return Decision.accepted(new Resumed());
    }
}
