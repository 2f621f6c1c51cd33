package vn.diemcau.live.core;

/**
 * Something that somebody wants to happen in a meeting. A command says for every phase what it comes to; there is no common
 * answer that a new command could fall into unseen.
 */
public sealed interface Command permits Convene, Throughout, InProgress, Open, Suspend, Resume, Close {

    /** The verb, and with it who may give the command. */
    Verb verb();

    /** Before the meeting is convened nothing can be done in it. */
    default Decision in(Unconvened meeting, Order order) {
        return RefusalCode.NOT_CONVENED.refused();
    }

    /** Judges the command while the meeting is waiting to be opened. */
    Decision in(Waiting meeting, Order order);

    /** Judges the command while the meeting goes on. */
    Decision in(Running meeting, Order order);

    /** Judges the command while the meeting is interrupted. */
    Decision in(Suspended meeting, Order order);
}
