package vn.diemcau.live.core;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * What a meeting has in every phase: its plan, its seats, its agenda, its microphones, its media,
 * its recording, its roll and its chat.
 *
 * @param plan what was planned
 * @param seats the sites and how they are connected
 * @param agenda where the meeting is in its agenda
 * @param mics whose microphones may be open
 * @param media the number of the room in which picture and sound are; the first is 1
 * @param recording whether it is recorded
 * @param rollCall the roll call that goes on or the last one, null before the first
 * @param chat the last lines
 */
public record Hall(
        Plan plan,
        Seats seats,
        Agenda agenda,
        Mics mics,
        int media,
        Recording recording,
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

    /** What the server must do later in every phase but the last, if nothing else happens. */
    List<Deadline> deadlines(Policy policy) {
        List<Deadline> late = Lateness.of(seats, policy);
        List<Deadline> overdue = recording.deadlines(policy);
        return overdue.isEmpty()
                ? late
                : Stream.concat(late.stream(), overdue.stream()).toList();
    }

    /** The roll call; asked for only by events that follow its start. */
    RollCall startedRollCall() {
        if (rollCall == null) {
            throw new IllegalStateException("no roll call was started");
        }
        return rollCall;
    }

    Hall with(Seats changed) {
        return new Hall(plan, changed, agenda, mics, media, recording, rollCall, chat);
    }

    Hall with(Agenda changed) {
        return new Hall(plan, seats, changed, mics, media, recording, rollCall, chat);
    }

    Hall with(Mics changed) {
        return new Hall(plan, seats, agenda, changed, media, recording, rollCall, chat);
    }

    Hall withMedia(int changed) {
        return new Hall(plan, seats, agenda, mics, changed, recording, rollCall, chat);
    }

    Hall with(Recording changed) {
        return new Hall(plan, seats, agenda, mics, media, changed, rollCall, chat);
    }

    Hall with(RollCall changed) {
        return new Hall(plan, seats, agenda, mics, media, recording, changed, chat);
    }

    Hall with(Chat changed) {
        return new Hall(plan, seats, agenda, mics, media, recording, rollCall, changed);
    }
}
