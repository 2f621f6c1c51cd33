package vn.diemcau.media.pool;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.Participant;

/**
 * Finds the place of a meeting: the one it has, as long as its server carries meetings, otherwise a new one. Everybody of a meeting
 * gets the same answer, on every node.
 */
public final class Placing {

    private final Pool pool;
    private final Placements placements;
    private final Health health;
    private final Rooms rooms;
    private final Stress stress;
    private final Expectation expectation;

    /**
     * @param pool the servers
     * @param placements where meetings are
     * @param health which servers work
     * @param rooms names new rooms
     * @param stress how loaded servers are
     * @param expectation what the calendar says
     */
    public Placing(
            Pool pool, Placements placements, Health health, Rooms rooms, Stress stress, Expectation expectation) {
        this.pool = pool;
        this.placements = placements;
        this.health = health;
        this.rooms = rooms;
        this.stress = stress;
        this.expectation = expectation;
    }

    /** Where this participant's meeting is; empty when no server takes it. */
    Optional<Place> of(Participant participant, Instant at) {
        Optional<Placement> before = placements.latest(participant.meeting());
        return before.flatMap(this::held).or(() -> placed(participant, before, at));
    }

    /** Whether another server than this one could take a meeting; told from memory. */
    public boolean hasOther(ServerId server) {
        return pool.servers().stream()
                .anyMatch(
                        one -> one.state() == State.IN_SERVICE && !one.id().equals(server) && health.isWell(one.id()));
    }

    /**
     * Gives a meeting the place after this one because somebody wants it, unless somebody was faster.
     *
     * @param wanted the server; where there is none, the best is chosen
     */
    public Answer<Placement> move(Placement before, Optional<ServerId> wanted, Instant at) {
        List<Candidate> others = elsewhere(before, at).stream()
                .filter(one -> wanted.map(one.server().id()::equals).orElse(true))
                .toList();
        return Choice.among(others, before.endpoints(), region(before.meeting()))
                .map(server -> placements.add(before.next(server.id(), rooms.next(), at, Placement.Reason.WANTED)))
                .map(Answer::accepted)
                .orElseGet(() -> Answer.refused(
                        Refusal.of(wanted.isPresent() ? MoveRefusal.SERVER_UNFIT : MoveRefusal.NO_OTHER_SERVER)));
    }

    /** Gives a meeting the place after this one, unless somebody was faster; it stays where it is when no other server is well, and then the database is not asked. */
    public void next(Placement before, Placement.Reason why, Instant at) {
        if (!hasOther(before.server())) {
            return;
        }
        Choice.among(elsewhere(before, at), before.endpoints(), region(before.meeting()))
                .map(server -> before.next(server.id(), rooms.next(), at, why))
                .ifPresent(placements::add);
    }

    private List<Candidate> elsewhere(Placement before, Instant at) {
        return candidates(before.meeting(), at).stream()
                .filter(candidate ->
                        candidate.well() && !candidate.server().id().equals(before.server()))
                .toList();
    }

    private Optional<Place> held(Placement placement) {
        return server(placement.server())
                .filter(server -> server.state().carries())
                .map(server -> new Place(server, placement.room(), placement.generation()));
    }

    private Optional<Place> placed(Participant participant, Optional<Placement> before, Instant at) {
        return Choice.among(candidates(participant.meeting(), at), participant.siteCount(), participant.region())
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

    private List<Candidate> candidates(MeetingId meeting, Instant at) {
        Optional<ServerId> booked = expectation.of(meeting).map(Expectation.Booked::server);
        Map<ServerId, Integer> expected = expectation.besides(meeting, at);
        return pool.servers().stream()
                .map(server -> candidate(server, expected, booked))
                .toList();
    }

    private Candidate candidate(MediaServer server, Map<ServerId, Integer> expected, Optional<ServerId> booked) {
        ServerId id = server.id();
        return new Candidate(
                server,
                health.isWell(id),
                expected.getOrDefault(id, 0),
                stress.of(id),
                booked.filter(id::equals).isPresent());
    }

    private String region(MeetingId meeting) {
        return expectation.of(meeting).map(Expectation.Booked::region).orElse("");
    }

    /** Another node may have placed the meeting on a server that was added a moment ago. */
    private Optional<MediaServer> server(ServerId id) {
        return pool.servers().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .or(() -> pool.find(id));
    }
}
