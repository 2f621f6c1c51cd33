package vn.diemcau.media.health;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;

/**
 * What pages have said of lost picture and sound in the last seconds. One page may be wrong, or lie: whoever sits at several sites has one voice, and only sites
 * that are connected have one at all. A server that fails is lost by many at once, so a voice is forgotten soon.
 */
public final class Outcry {

    /** A meeting is moved within five seconds or not for this reason. */
    private static final Duration REMEMBERED = Duration.ofSeconds(5);

    /** Pages say it every three seconds; what comes faster is no news. */
    private static final Duration NEWS = Duration.ofSeconds(1);

    /** One page has trouble of its own; from two on it may be the server. */
    private static final int LEAST = 2;

    private final Map<MeetingId, Map<SiteId, Voice>> voices = new ConcurrentHashMap<>();

    /** Whether this says more than is known. */
    public boolean isNews(MediaLost lost, Instant at) {
        return Optional.ofNullable(voices.getOrDefault(lost.meeting(), Map.of()).get(lost.site()))
                .filter(voice -> voice.lost.room().equals(lost.room()))
                .filter(voice -> at.isBefore(voice.at.plus(NEWS)))
                .isEmpty();
    }

    /** Somebody has said it. */
    public void heard(MediaLost lost, Instant at) {
        voices.computeIfAbsent(lost.meeting(), meeting -> new ConcurrentHashMap<>())
                .put(lost.site(), new Voice(lost, at));
    }

    /** The meetings in which so many have said it that somebody must look. */
    List<MeetingId> loud(Instant at) {
        voices.values().forEach(said -> said.values().removeIf(voice -> voice.isOver(at)));
        voices.values().removeIf(Map::isEmpty);
        return voices.entrySet().stream()
                .filter(meeting -> people(meeting.getValue().values()) >= LEAST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How many different people at connected sites say it of this room. */
    int count(MeetingId meeting, String room, Collection<SiteId> connected) {
        return people(voices.getOrDefault(meeting, Map.of()).values().stream()
                .filter(voice -> voice.lost.room().equals(room))
                .filter(voice -> connected.contains(voice.lost.site()))
                .toList());
    }

    /** Whether so many of those who are connected make a server doubtful: a third, and never one alone. */
    static boolean isDoubt(int count, int connected) {
        return count >= LEAST && 3 * count >= connected;
    }

    /** Whether so many of those who are connected move a meeting whatever its server answers: the majority, and never one alone. */
    static boolean isMajority(int count, int connected) {
        return count >= LEAST && 2 * count > connected;
    }

    private static int people(Collection<Voice> said) {
        return (int) said.stream().map(voice -> voice.lost.person()).distinct().count();
    }

    private record Voice(MediaLost lost, Instant at) {

        boolean isOver(Instant now) {
            return now.isAfter(at.plus(REMEMBERED));
        }
    }
}
