package vn.diemcau.live.ws;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.DeviceTalk;

/** Everybody connected here, by meeting. */
final class Gatherings {

    private final Map<MeetingId, Gathering> byMeeting = new ConcurrentHashMap<>();
    private final Surroundings world;

    Gatherings(Surroundings world) {
        this.world = world;
    }

    /** Brings somebody in; a gathering does not end while somebody is on the way. */
    void join(MeetingId meeting, Function<Gathering, Member> newcomer) {
        Gathering joined = byMeeting.compute(meeting, (id, gathering) -> {
            Gathering open = gathering == null ? new Gathering(id, world) : gathering;
            open.expects();
            return open;
        });
        joined.joins(newcomer.apply(joined));
    }

    /** Somebody's connection has ended. */
    void leave(Member member) {
        member.gathering().leaves(member);
        byMeeting.computeIfPresent(
                member.gathering().id(), (id, gathering) -> member.gathering().isLeft() ? null : gathering);
    }

    /** The devices of a meeting on another node have something for those here, if there are any. */
    void overhear(DeviceTalk talk) {
        byMeeting.computeIfPresent(talk.meeting(), (id, gathering) -> {
            gathering.overhears(talk.text());
            return gathering;
        });
    }

    void each(Consumer<Gathering> visitor) {
        byMeeting.values().forEach(visitor);
    }
}
