package vn.diemcau.live.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;

/**
 * Open and going on: the only phase with a speaker.
 *
 * @param hall what it has in every phase
 * @param openedAt when it was opened
 * @param queue who waits for the floor; never the speaker
 * @param floor who has the floor, null while nobody has
 */
public record Running(
        Hall hall, Instant openedAt, Queue queue, @Nullable Floor floor) implements Assembly {

    @Override
    public Phase phase() {
        return Phase.RUNNING;
    }

    @Override
    public Decision judge(Command command, Order order) {
        return command.in(this, order);
    }

    @Override
    public LiveMeeting after(Entry entry) {
        return entry.event().after(this, entry);
    }

    @Override
    public List<Deadline> deadlines(Policy policy) {
        var deadlines = new ArrayList<>(hall.deadlines(policy));
        if (floor != null && !floor.overran()) {
            deadlines.add(floor.deadline());
        }
        return deadlines;
    }

    boolean isSpeaking(SiteId site) {
        return floor != null && floor.site().equals(site);
    }

    /** The turn with this name; asked for only by events of a turn in progress. */
    Floor turn(String name) {
        if (floor == null || !floor.turn().equals(name)) {
            throw new IllegalStateException("turn " + name + " is not in progress");
        }
        return floor;
    }

    /** What ends with the turn in progress when something larger happens; nothing when nobody speaks. */
    List<Event> endOfTurn(FloorEnd reason) {
        return floor == null ? List.of() : List.of(new FloorEnded(floor.turn(), reason));
    }

    Running with(Hall changed) {
        return new Running(changed, openedAt, queue, floor);
    }

    Running with(Queue changed) {
        return new Running(hall, openedAt, changed, floor);
    }

    Running with(Floor changed) {
        return new Running(hall, openedAt, queue, changed);
    }

    /** Nobody has the floor any more. */
    Running silent() {
        return new Running(hall, openedAt, queue, null);
    }

    Suspended suspended(Instant at, String reason) {
        return new Suspended(hall.with(hall.agenda().stopped(at)), openedAt, queue, at, reason);
    }

    Closed closed(Instant at) {
        return new Closed(hall.with(hall.agenda().stopped(at)), openedAt, queue, at);
    }
}
