package vn.diemcau.live.core;

import java.util.List;

/**
 * A meeting as its events have made it. It begins {@link Unconvened}; the plan makes it {@link Waiting}; opening makes it
 * {@link Running}; it can be {@link Suspended} and resumed; {@link Closed} it stays for ever. It never changes itself: a
 * command is decided into events, and the meeting after an event is another one.
 */
public sealed interface LiveMeeting permits Unconvened, Assembly {

    /** The meeting before its first event. */
    static LiveMeeting beginning() {
        return new Unconvened();
    }

    /**
     * Judges a command: first whether its giver may use the verb at all, then what the phase and the state say. Throws nothing.
     *
     * @param command what is wanted
     * @param order by whom, when and under which numbers
     */
    default Decision decide(Command command, Order order) {
        Who who = command.verb().who();
        if (!who.admits(order.by().as())) {
            return who.refused();
        }
        return hasSentOut(order.by()) ? RefusalCode.SITE_REMOVED.refused() : judge(command, order);
    }

    /** Whether this is a site that has nothing to say here until the chair lets it back in. */
    default boolean hasSentOut(Actor actor) {
        return false;
    }

    /** What phase and state say to a command whose giver may use its verb. */
    Decision judge(Command command, Order order);

    /**
     * The meeting after an event.
     *
     * @throws IllegalStateException when the event can't follow: the journal is damaged, or a rule has a bug
     */
    LiveMeeting after(Entry entry);

    /** What the server must do later if nothing else happens, in no order. */
    List<Deadline> deadlines(Policy policy);
}
