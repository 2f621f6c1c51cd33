package vn.diemcau.live.core;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A meeting that has been convened: what can be read from it in every phase. */
public sealed interface Assembly extends LiveMeeting permits Waiting, Running, Suspended, Closed {

    /** The phase as a name. */
    Phase phase();

    /** What the meeting has in every phase. */
    Hall hall();

    /** When it was opened, null before. */
    @Nullable
    Instant openedAt();

    @Override
    default boolean hasSentOut(Actor actor) {
        return actor.as() == Capacity.SITE && hall().hasSentOut(actor.ownSite());
    }

    /** Who waits for the floor. */
    Queue queue();

    /** Who has the floor; only a running meeting has a speaker. */
    default @Nullable Floor floor() {
        return null;
    }

    /** Since when it is suspended, null unless it is. */
    default @Nullable Instant suspendedAt() {
        return null;
    }

    /** Why it is suspended, null unless it is. */
    default @Nullable String suspendReason() {
        return null;
    }

    /** Whether nobody would miss a word if picture and sound were away for a few seconds: nobody speaks and no roll is called. */
    default boolean pauses() {
        return floor() == null && !hall().rollCallIsOpen();
    }

    /** When it was closed, null before. */
    default @Nullable Instant closedAt() {
        return null;
    }
}
