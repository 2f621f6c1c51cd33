package vn.diemcau.media.pool;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.BuiltInMedia;
import vn.diemcau.media.Media;
import vn.diemcau.media.booking.BookedLoad;
import vn.diemcau.media.booking.Bookings;
import vn.diemcau.media.booking.MemoryBookings;
import vn.diemcau.media.jitsi.JitsiSettings;
import vn.diemcau.media.jitsi.PageConfig;
import vn.diemcau.media.keys.Keys;
import vn.diemcau.media.keys.OurKeys;
import vn.diemcau.media.mesh.MeshSettings;
import vn.diemcau.media.reservation.Door;
import vn.diemcau.media.secret.Safe;
import vn.diemcau.media.secret.Safes;

/** A whole pool in memory, with a clock that goes when told. */
public final class Scene {

    /** A meeting of the afternoon. */
    static final MeetingId EARLY = new MeetingId("m-early");

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");
    private static final Safe SAFE = Safes.withKey("a");

    private final Hands hands = new Hands();
    private final Servers servers;
    private final Placements placements = new MemoryPlacements();
    private final Bookings bookings = new MemoryBookings();
    private final Map<ServerId, Double> stress = new HashMap<>();
    private final Keys keys = OurKeys.sealedIn(SAFE);
    private final Pool pool;
    private final Environment environment;

    private Scene(Servers servers, JitsiSettings settings) {
        var count = new AtomicInteger();
        this.servers = servers;
        this.pool = new Pool(servers, SAFE, keys, () -> "s-" + count.incrementAndGet(), hands);
        this.environment = Environment.of(settings);
        environment.enter(servers);
    }

    /** An installation without any server. */
    public static Scene inMemory() {
        return with(new MemoryServers());
    }

    static Scene with(Servers servers) {
        return new Scene(servers, new JitsiSettings("", "", "", "", "", "", ""));
    }

    /** An installation whose environment describes a server. */
    public static Scene ofEnvironment(JitsiSettings settings) {
        return new Scene(new MemoryServers(), settings);
    }

    Servers servers() {
        return servers;
    }

    Bookings bookings() {
        return bookings;
    }

    void stress(MediaServer server, double level) {
        stress.put(server.id(), level);
    }

    Placements placements() {
        return placements;
    }

    Keys keys() {
        return keys;
    }

    Pool pool() {
        return pool;
    }

    /** The media of one node. */
    public Media media() {
        return media(Set.of());
    }

    Media media(Set<ServerId> unwell) {
        var rooms = Rooms.random(new Random(hands.instant().getEpochSecond()));
        var placing = new Placing(
                pool,
                placements,
                server -> !unwell.contains(server),
                rooms,
                server -> stress.getOrDefault(server, 0.0),
                new BookedLoad(bookings, placements));
        return new PooledMedia(
                pool,
                placing,
                new Opens(),
                new Signers(environment, SAFE, keys),
                Duration.ofMinutes(5),
                new PageConfig(360, 4),
                environment.wrong() ? BuiltInMedia.none() : BuiltInMedia.by(new MeshSettings(6, "", "")));
    }

    /** The door of every meeting is open; that of {@link #EARLY} opens at noon. */
    private static final class Opens implements Door {

        @Override
        public Opening of(MeetingId meeting, Instant at) {
            return opens(meeting).filter(at::isBefore).isPresent() ? Opening.NOT_YET : Opening.OPEN;
        }

        @Override
        public Optional<Instant> opens(MeetingId meeting) {
            return Optional.of(meeting).filter(EARLY::equals).map(early -> NOON);
        }
    }

    MediaServer add(ServerDraft draft) {
        return pool.add(draft).fold(server -> server, Scene::unexpected);
    }

    MediaServer change(MediaServer before, ServerDraft draft) {
        return pool.change(before.id(), before.revision(), draft).fold(server -> server, Scene::unexpected);
    }

    void later(int seconds) {
        hands.at = hands.at.plusSeconds(seconds);
    }

    private static MediaServer unexpected(Refusal refusal) {
        throw new AssertionError(refusal.code());
    }

    private static final class Hands extends Clock {

        private Instant at = Instant.parse("2026-11-26T01:00:00Z");

        @Override
        public Instant instant() {
            return at;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
