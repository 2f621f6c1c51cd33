package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.EventMetadata;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.call.Rang;
import vn.diemcau.identity.SignedOut;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.NodeId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.DeviceTalk;
import vn.diemcau.live.Machine;
import vn.diemcau.live.grid.Broadcast;
import vn.diemcau.media.health.Load;
import vn.diemcau.media.health.LoadSeen;
import vn.diemcau.media.health.MediaLost;
import vn.diemcau.media.health.ServerSeen;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.notice.Noticed;
import vn.diemcau.schedule.MeetingChanged;

/**
 * Carries events of the application to the other nodes and fires them there, marked {@link Elsewhere}, so that an observer need not know that there are
 * several nodes. An event that gets lost is made good by what looks at the database from time to time: sessions, plans, pages.
 */
@ApplicationScoped
public class Announcements {

    private static final String GAP = " ";
    private static final String COMMA = ",";

    /** A kind and what belongs to it; the last word may have gaps of its own. */
    private static final int WORDS = 4;

    private final Broadcast broadcast;
    private final Machine machine;
    private final Event<Object> events;
    private final Map<String, Function<String[], Object>> readers = Map.of(
            "signed-out", words -> new SignedOut(words[1]),
            "rang", words -> new Rang(new MeetingId(words[1])),
            "meeting", Announcements::meeting,
            "notice", words -> new Noticed(sites(words[1])),
            "media-server", words -> new ServerSeen(new ServerId(words[1]), Boolean.parseBoolean(words[2])),
            "media-lost", Announcements::lost,
            "media-load", words -> new LoadSeen(new ServerId(words[1]), Load.of(words[2] + GAP + words[3])),
            "devices", words -> new DeviceTalk(new NodeId(words[1]), new MeetingId(words[2]), words[3]));

    @Inject
    public Announcements(Broadcast broadcast, Machine machine, Event<Object> events) {
        this.broadcast = broadcast;
        this.machine = machine;
        this.events = events;
    }

    void begin(@Observes @Initialized(ApplicationScoped.class) Object started) {
        broadcast.listen(text -> machine.execute(() -> happened(text.split(GAP, WORDS))));
    }

    void signedOut(@Observes SignedOut event, EventMetadata how) {
        announce(how, "signed-out", event.session());
    }

    void rang(@Observes Rang event, EventMetadata how) {
        announce(how, "rang", event.meeting().value());
    }

    void meetingChanged(@Observes MeetingChanged event, EventMetadata how) {
        announce(how, "meeting", event.meeting().value(), joined(event.sites()));
    }

    void noticed(@Observes Noticed event, EventMetadata how) {
        announce(how, "notice", joined(event.sites()));
    }

    void seen(@Observes ServerSeen event, EventMetadata how) {
        announce(how, "media-server", event.server().value(), Boolean.toString(event.well()));
    }

    void lost(@Observes MediaLost event, EventMetadata how) {
        String where = event.site().value() + COMMA + event.person().value();
        announce(how, "media-lost", event.meeting().value(), where, event.room());
    }

    void seen(@Observes LoadSeen event, EventMetadata how) {
        announce(how, "media-load", event.server().value(), event.load().line());
    }

    void talked(@Observes DeviceTalk event, EventMetadata how) {
        announce(how, "devices", event.node().value(), event.meeting().value(), event.text());
    }

    /** What came from elsewhere is not sent on. */
    private void announce(EventMetadata how, String... words) {
        if (!how.getQualifiers().contains(Elsewhere.Literal.MARK)) {
            broadcast.announce(String.join(GAP, words));
        }
    }

    private void happened(String[] words) {
        Stream.ofNullable(readers.get(words[0])).forEach(reader -> fire(reader.apply(words)));
    }

    private void fire(Object event) {
        events.select(Elsewhere.Literal.MARK).fire(event);
    }

    private static MediaLost lost(String[] words) {
        String[] where = words[2].split(COMMA, -1);
        return new MediaLost(new MeetingId(words[1]), new SiteId(where[0]), new PersonId(where[1]), words[3]);
    }

    private static MeetingChanged meeting(String[] words) {
        return new MeetingChanged(new MeetingId(words[1]), sites(words[2]));
    }

    private static String joined(Set<SiteId> sites) {
        return sites.stream().map(SiteId::value).collect(Collectors.joining(COMMA));
    }

    private static Set<SiteId> sites(String joined) {
        return Arrays.stream(joined.split(COMMA, -1))
                .filter(word -> !word.isEmpty())
                .map(SiteId::new)
                .collect(Collectors.toSet());
    }
}
