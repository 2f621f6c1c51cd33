package vn.diemcau.live.ws;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.RoomView;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.wire.Audience;
import vn.diemcau.live.wire.Messages;
import vn.diemcau.live.wire.ServerMessage.Mode;
import vn.diemcau.live.wire.StateView;

/**
 * Everybody of one audience at one meeting, and how far they have been told. Changes of single seats wait a moment for more of their kind; anything else goes
 * out at once and takes along what waits, so that everybody is told in the order of the journal.
 */
final class Readership {

    private final MeetingId id;
    private final Audience audience;
    private final Duration patience;
    private final int most;
    private final Set<Member> members = new LinkedHashSet<>();
    private final List<Entry> untold = new ArrayList<>();
    private final Recap recap = new Recap();
    private long told;
    private volatile @Nullable Instant due;

    /**
     * @param patience how long changes of single seats wait
     * @param most how many events one frame tells at most
     */
    Readership(MeetingId id, Audience audience, Duration patience, int most) {
        this.id = id;
        this.audience = audience;
        this.patience = patience;
        this.most = most;
    }

    /** Nobody needs to be told of what was until this event. */
    void beginAt(long seq) {
        told = seq;
        untold.clear();
        due = null;
        recap.beginAt(seq);
    }

    /** Tells a newcomer what it does not know yet, and from here on what happens. */
    void admit(Member member, RoomView room, Assembly meeting) {
        Optional<List<Frame>> missed = Optional.ofNullable(member.last()).flatMap(last -> missed(last, room, meeting));
        List<Frame> frames = missed.orElseGet(() -> whole(room, meeting));
        member.welcome(told, missed.isPresent() ? Mode.events : Mode.snapshot);
        member.connection().send(frames);
        members.add(member);
    }

    void remove(Member member) {
        members.remove(member);
    }

    /** Something has happened. */
    void happened(List<Entry> entries, Assembly meeting, Instant now) {
        if (members.isEmpty()) {
            beginAt(entries.get(entries.size() - 1).seq());
            return;
        }
        untold.addAll(entries);
        if (entries.stream().map(Entry::event).anyMatch(audience::needsNow)) {
            tell(meeting);
        } else if (due == null) {
            due = now.plus(patience);
        }
    }

    /** Whether something has waited long enough. */
    boolean isDue(Instant now) {
        Instant time = due;
        return time != null && !time.isAfter(now);
    }

    /** Tells what waits: written once, whoever reads it. Events that this audience does not read take no room in a frame. */
    void tell(Assembly meeting) {
        var frames = new ArrayList<Frame>();
        int first = 0;
        int read = 0;
        for (int next = 0; next < untold.size(); next++) {
            read += audience.reads(untold.get(next).event()) ? 1 : 0;
            if (read > most) {
                frames.add(written(untold.subList(first, next), meeting));
                first = next;
                read = 1;
            }
        }
        if (first < untold.size()) {
            frames.add(written(untold.subList(first, untold.size()), meeting));
        }
        untold.clear();
        due = null;
        if (!frames.isEmpty()) {
            members.forEach(member -> member.connection().send(frames));
        }
    }

    private Frame written(List<Entry> entries, Assembly meeting) {
        Frame frame = Packing.frame(Messages.events(told, entries, audience, meeting));
        told = entries.get(entries.size() - 1).seq();
        recap.add(told, frame);
        return frame;
    }

    void send(Frame frame) {
        members.forEach(member -> member.connection().send(frame));
    }

    Set<Member> members() {
        return members;
    }

    private Optional<List<Frame>> missed(long last, RoomView room, Assembly meeting) {
        return last > room.seq() ? Optional.empty() : recap.after(last, from -> gap(from, room, meeting));
    }

    private Optional<Frame> gap(long last, RoomView room, Assembly meeting) {
        return room.since(last)
                .map(entries -> entries.stream()
                        .filter(entry -> entry.seq() <= recap.base())
                        .toList())
                .map(entries -> Packing.frame(Messages.events(last, entries, audience, meeting)));
    }

    private List<Frame> whole(RoomView room, Assembly meeting) {
        return recap.whole().orElseGet(() -> {
            tell(meeting);
            var state = StateView.of(id, meeting, audience);
            recap.beginAt(room.seq(), Packing.frame(Messages.snapshot(room.seq(), state)));
            return recap.whole().orElseThrow();
        });
    }
}
