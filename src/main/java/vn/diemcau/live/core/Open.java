package vn.diemcau.live.core;

/** Opens the meeting, once. */
public record Open() implements Command {

    @Override
    public Verb verb() {
        return Verb.OPEN;
    }

    @Override
    public Decision in(Waiting meeting, Order order) {
        return Decision.accepted(new Opened());
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
