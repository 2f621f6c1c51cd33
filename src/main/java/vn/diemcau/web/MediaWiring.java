package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import vn.diemcau.kernel.Ids;
import vn.diemcau.live.Machine;
import vn.diemcau.media.BuiltInMedia;
import vn.diemcau.media.Evidence;
import vn.diemcau.media.Media;
import vn.diemcau.media.MediaAsPlanned;
import vn.diemcau.media.Prosody;
import vn.diemcau.media.booking.BookedLoad;
import vn.diemcau.media.booking.Bookings;
import vn.diemcau.media.command.Authority;
import vn.diemcau.media.command.Ending;
import vn.diemcau.media.command.Expulsion;
import vn.diemcau.media.evidence.Census;
import vn.diemcau.media.evidence.Passages;
import vn.diemcau.media.evidence.Stay;
import vn.diemcau.media.evidence.StayBegun;
import vn.diemcau.media.evidence.Stays;
import vn.diemcau.media.evidence.Webhook;
import vn.diemcau.media.evidence.Witness;
import vn.diemcau.media.health.Alarm;
import vn.diemcau.media.health.Attendance;
import vn.diemcau.media.health.Diary;
import vn.diemcau.media.health.Draining;
import vn.diemcau.media.health.Evacuation;
import vn.diemcau.media.health.Herald;
import vn.diemcau.media.health.History;
import vn.diemcau.media.health.Loads;
import vn.diemcau.media.health.Occupancy;
import vn.diemcau.media.health.Outcry;
import vn.diemcau.media.health.Pauses;
import vn.diemcau.media.health.Retirement;
import vn.diemcau.media.health.Watch;
import vn.diemcau.media.intake.Hooks;
import vn.diemcau.media.intake.Intake;
import vn.diemcau.media.intake.Passes;
import vn.diemcau.media.intake.Signatures;
import vn.diemcau.media.jitsi.JitsiSettings;
import vn.diemcau.media.jitsi.PageConfig;
import vn.diemcau.media.jitsi.ProsodyCommands;
import vn.diemcau.media.keys.Keys;
import vn.diemcau.media.mesh.MeshSettings;
import vn.diemcau.media.pool.Environment;
import vn.diemcau.media.pool.Expectation;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.Placing;
import vn.diemcau.media.pool.Pool;
import vn.diemcau.media.pool.PooledMedia;
import vn.diemcau.media.pool.Rooms;
import vn.diemcau.media.pool.Servers;
import vn.diemcau.media.pool.Signers;
import vn.diemcau.media.pool.Stress;
import vn.diemcau.media.probe.HttpLine;
import vn.diemcau.media.probe.Inspection;
import vn.diemcau.media.probe.LastWords;
import vn.diemcau.media.probe.LifeSigns;
import vn.diemcau.media.probe.LoadSigns;
import vn.diemcau.media.probe.ProsodyRooms;
import vn.diemcau.media.probe.SparingLine;
import vn.diemcau.media.reservation.Door;
import vn.diemcau.media.reservation.Reservations;
import vn.diemcau.media.reservation.Reserving;
import vn.diemcau.media.secret.Safe;

/** Sets up picture and sound as the settings say. */
@ApplicationScoped
public class MediaWiring {

    /** An administrator waits for all answers at once; a server that needs longer is in trouble anyway. */
    private static final Duration PROBE_PATIENCE = Duration.ofSeconds(3);

    /** Two rounds and the pause between them must show within five seconds that a server has failed. */
    private static final Duration ROUND_PATIENCE = Duration.ofMillis(1200);

    private static final Logger LOG = System.getLogger(MediaWiring.class.getName());

    @Produces
    @Singleton
    static Environment environment(Settings settings) {
        return Environment.of(jitsi(settings));
    }

    @Produces
    @Singleton
    static Pool pool(Servers servers, Safe safe, Keys keys, Ids ids, Clock clock) {
        return new Pool(servers, safe, keys, ids, clock);
    }

    @Produces
    @Singleton
    static Watch watch() {
        var signs = new LifeSigns(new HttpLine(ROUND_PATIENCE));
        return new Watch(signs::of, System::nanoTime);
    }

    @Produces
    @Singleton
    static Loads loads(Clock clock) {
        return new Loads(clock);
    }

    @Produces
    @Singleton
    static LoadSigns loadSigns(Clock clock) {
        return new LoadSigns(new SparingLine(new HttpLine(PROBE_PATIENCE), clock));
    }

    @Produces
    @Singleton
    static Diary diary(History history, Loads loads, Settings settings) {
        return new Diary(history, loads, settings.duration(Setting.MEDIA_HISTORY));
    }

    @Produces
    @Singleton
    static Occupancy occupancy(Placements placements, Door door) {
        return new Occupancy(placements, door);
    }

    @Produces
    @Singleton
    static Evacuation evacuation(Placements placements, Placing placing, Occupancy occupancy, Herald herald) {
        return new Evacuation(placements, placing, occupancy, herald);
    }

    @Produces
    @Singleton
    static Draining draining(Occupancy occupancy, Placing placing, Pauses pauses) {
        return new Draining(occupancy, placing, pauses);
    }

    @Produces
    @Singleton
    static Retirement retirement(Pool pool, Occupancy occupancy) {
        return new Retirement(pool, occupancy);
    }

    @Produces
    @Singleton
    static Outcry outcry() {
        return new Outcry();
    }

    @Produces
    @Singleton
    static Alarm alarm(
            Outcry outcry,
            Placements placements,
            Attendance attendance,
            Evacuation evacuation,
            Watch watch,
            Pool pool) {
        return new Alarm(
                outcry,
                placements,
                attendance,
                evacuation,
                server -> pool.find(server).ifPresent(watch::doubted));
    }

    @Produces
    @Singleton
    static Placing placing(Pool pool, Placements placements, Watch health, Stress stress, Expectation expectation) {
        return new Placing(pool, placements, health, Rooms.random(new SecureRandom()), stress, expectation);
    }

    @Produces
    @Singleton
    static Expectation expectation(Bookings bookings, Placements placements) {
        return new BookedLoad(bookings, placements);
    }

    @Produces
    @Singleton
    static Signers signers(Environment environment, Safe safe, Keys keys) {
        return new Signers(environment, safe, keys);
    }

    @Produces
    @Singleton
    static Intake intake(Passes passes) {
        return new Intake(passes, new SecureRandom());
    }

    @Produces
    @Singleton
    static Reserving reserving(Placements placements, Reservations reservations, Door door, Ids ids) {
        return new Reserving(placements, reservations, door, ids);
    }

    @Produces
    @Singleton
    static Witness witness(Placements placements, Stays stays, Event<StayBegun> begun) {
        return new Witness(placements, stays, begun::fire);
    }

    @Produces
    @Singleton
    static Signatures signatures(Hooks hooks, Safe safe) {
        return new Signatures(hooks, safe);
    }

    @Produces
    @Singleton
    static Webhook webhook(Placements placements, Passages passages, Stays stays, Event<StayBegun> begun) {
        return new Webhook(placements, passages, stays, begun::fire);
    }

    @Produces
    @Singleton
    static Evidence evidence(Stays stays) {
        return meeting -> stays.of(meeting).stream().map(Stay::sighting).toList();
    }

    @Produces
    @Singleton
    static Census census(Placements placements, Stays stays) {
        return new Census(new ProsodyRooms(PROBE_PATIENCE), placements, stays);
    }

    @Produces
    @Singleton
    static Authority authority(Pool pool, Placements placements, Keys keys, Clock clock) {
        return new Authority(pool, placements, keys, clock);
    }

    @Produces
    @Singleton
    static Prosody prosody() {
        return new ProsodyCommands(PROBE_PATIENCE);
    }

    @Produces
    @Singleton
    static Ending ending(Authority authority, Prosody prosody, Machine machine, Clock clock) {
        return new Ending(authority, prosody, machine, clock);
    }

    @Produces
    @Singleton
    static Expulsion expulsion(Authority authority, Prosody prosody, Stays stays, Machine machine, Clock clock) {
        return new Expulsion(authority, prosody, stays, machine, clock);
    }

    @Produces
    @Singleton
    static Inspection inspection(LastWords lastWords) {
        return new Inspection(new HttpLine(PROBE_PATIENCE), lastWords);
    }

    @Produces
    @Singleton
    static Media media(
            Environment environment, Pool pool, Placing placing, Door door, Signers signers, Settings settings) {
        return new MediaAsPlanned(new PooledMedia(
                pool,
                placing,
                door,
                signers,
                settings.duration(Setting.JITSI_TOKEN_LIFE),
                new PageConfig(settings.number(Setting.JITSI_VIDEO_HEIGHT), settings.number(Setting.JITSI_LAST_N)),
                environment.wrong() ? BuiltInMedia.none() : BuiltInMedia.by(mesh(settings))));
    }

    /** Before the first request, so that a wrong setting is in the log of the start and the pool is whole. */
    void beginEarly(@Observes Startup event, Environment environment, Servers servers, Media media) {
        environment.enter(servers);
        LOG.log(Level.INFO, "Picture and sound: {0}", media.origins().isEmpty() ? "of our own" : media.origins());
    }

    private static JitsiSettings jitsi(Settings settings) {
        return new JitsiSettings(
                settings.text(Setting.JITSI_URL),
                settings.text(Setting.JITSI_APP_ID),
                settings.text(Setting.JITSI_AUDIENCE),
                settings.text(Setting.JITSI_SUBJECT),
                settings.text(Setting.JITSI_APP_SECRET),
                settings.text(Setting.JITSI_PRIVATE_KEY),
                settings.text(Setting.JITSI_KEY_ID));
    }

    private static MeshSettings mesh(Settings settings) {
        return new MeshSettings(
                settings.number(Setting.MEDIA_PICTURES),
                settings.text(Setting.MEDIA_ICE_SERVERS),
                settings.text(Setting.MEDIA_TURN_SECRET));
    }
}
