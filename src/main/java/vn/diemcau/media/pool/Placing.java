package vn.diemcau.media.pool;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.media.Participant;

/**
 * Finds the place of a meeting: the one it has, as long as its server carries meetings, otherwise a new one. Everybody of a meeting
 * gets the same answer, on every node.
 */
public final class Placing {

    /**
     * How long a meeting counts as load from its placement on. When it ends is not known here; a briefing takes a morning, and a
     * session a day.
     */
    private static final Duration COUNTS = Duration.ofHours(8);

    /** A placement does not remember whose meeting it is; a server that works matters more now than one that is near. */
    private static final String REGION_UNKNOWN = "";

    private final Pool pool;
    private final Placements placements;
    private final Health health;
    private final Rooms rooms;

    /**
     * @param pool the servers
     * @param placements where meetings are
     * @param health which servers work
     * @param rooms names new rooms
     */
    public Placing(Pool pool, Placements placements, Health health, Rooms rooms) {
        this.pool = pool;
        this.placements = placements;
        this.health = health;
        this.rooms = rooms;
    }

    /** Where this participant's meeting is; empty when no server takes it. */
    Optional<Place> of(Participant participant, Instant at) {
        Optional<Placement> before = placements.latest(participant.meeting());
        return before.flatMap(this::held).or(() -> placed(participant, before, at));
    }

    /** Gives a meeting the place after this one, unless somebody was faster; it stays where it is when no other server is well. */
    public void next(Placement before, Placement.Reason why, Instant at) {
        Choice.among(elsewhere(before.server(), at), before.endpoints(), REGION_UNKNOWN)
                .map(server -> before.next(server.id(), rooms.next(), at, why))
                .ifPresent(placements::add);
    }

    private List<Candidate> elsewhere(ServerId server, Instant at) {
        return candidates(at).stream()
                .filter(candidate ->
                        candidate.well() && !candidate.server().id().equals(server))
                .toList();
    }

    private Optional<Place> held(Placement placement) {
        return server(placement.server())
                .filter(server -> server.state().carries())
                .map(server -> new Place(server, placement.room()));
    }

    private Optional<Place> placed(Participant participant, Optional<Placement> before, Instant at) {
        return Choice.among(candidates(at), participant.siteCount(), participant.region())
                .map(server -> placements.add(placement(participant, server, before, at)))
                .flatMap(this::held);
    }

    private Placement placement(Participant participant, MediaServer server, Optional<Placement> before, Instant at) {
        MeetingId meeting = participant.meeting();
        int sites = participant.siteCount();
        return before.map(old -> old.next(server.id(), rooms.next(), at, Placement.Reason.SERVER_OUT_OF_SERVICE))
                .orElseGet(() ->
                        new Placement(meeting, 1, server.id(), rooms.next(), sites, at, Placement.Reason.FIRST_ENTRY));
    }

    private List<Candidate> candidates(Instant at) {
        Map<ServerId, Integer> expected = placements.expected(at.minus(COUNTS));
        return pool.servers().stream()
                .map(server -> new Candidate(server, health.isWell(server.id()), expected.getOrDefault(server.id(), 0)))
                .toList();
    }

    /** Another node may have placed the meeting on a server that was added a moment ago. */
    private Optional<MediaServer> server(ServerId id) {
        return pool.servers().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .or(() -> pool.find(id));
    }
}
