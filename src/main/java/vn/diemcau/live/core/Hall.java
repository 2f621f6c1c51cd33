package vn.diemcau.live.core;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * What a meeting has in every phase: its plan, its seats, its agenda, its microphones, its media, its roll and its chat.
 *
 * @param plan what was planned
 * @param seats the sites and how they are connected
 * @param agenda where the meeting is in its agenda
 * @param mics whose microphones may be open
 * @param media the number of the room in which picture and sound are; the first is 1
 * @param rollCall the roll call that goes on or the last one, null before the first
 * @param chat the last lines
 */
public record Hall(
        Plan plan,
        Seats seats,
        Agenda agenda,
        Mics mics,
        int media,
        @Nullable RollCall rollCall,
        Chat chat) {

    boolean rollCallIsOpen() {
        return rollCall != null && rollCall.open();
    }

    boolean hasSite(SiteId site) {
        return seats.seat(site).isPresent();
    }

    /** Whether the chair has sent the site out and not let it back in. */
    public boolean hasSentOut(SiteId site) {
        return seats.seat(site)
                .filter(seat -> seat.presence() == Presence.REMOVED)
                .isPresent();
    }

    /** The roll call; asked for only by events that follow its start. */
    RollCall startedRollCall() {
        if (rollCall == null) {
            throw new IllegalStateException("no roll call was started");
        }
        return rollCall;
    }

    Hall with(Seats changed) {
        return new Hall(plan, changed, agenda, mics, media, rollCall, chat);
    }

    Hall with(Agenda changed) {
        return new Hall(plan, seats, changed, mics, media, rollCall, chat);
    }

    Hall with(Mics changed) {
        return new Hall(plan, seats, agenda, changed, media, rollCall, chat);
    }

    Hall withMedia(int changed) {
        return new Hall(plan, seats, agenda, mics, changed, rollCall, chat);
    }

    Hall with(RollCall changed) {
        return new Hall(plan, seats, agenda, mics, media, changed, chat);
    }

    Hall with(Chat changed) {
        return new Hall(plan, seats, agenda, mics, media, rollCall, changed);
    }
}
