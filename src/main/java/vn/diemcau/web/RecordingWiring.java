package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.Machine;
import vn.diemcau.media.command.Directing;
import vn.diemcau.media.command.RecorderCalls;
import vn.diemcau.media.jitsi.JibriCommands;
import vn.diemcau.media.pool.Placements;
import vn.diemcau.media.pool.Pool;
import vn.diemcau.media.recording.Deliveries;
import vn.diemcau.media.recording.Receiving;
import vn.diemcau.media.recording.Retention;
import vn.diemcau.media.recording.Shelf;
import vn.diemcau.record.RetentionClass;
import vn.diemcau.record.RetentionSchedule;
import vn.diemcau.schedule.Meetings;

/** Sets up where recorded meetings are kept, and for how long. */
@ApplicationScoped
public class RecordingWiring {

    private static final long MEGABYTE = 1L << 20;

    /** A recorder answers a command at once, or is in trouble. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Produces
    @Singleton
    static Shelf shelf(Settings settings) {
        String chosen = settings.text(Setting.RECORDINGS_DIR);
        return new Shelf(
                chosen.isEmpty()
                        ? Path.of(System.getProperty("jboss.server.data.dir"), "recordings")
                        : Path.of(chosen));
    }

    @Produces
    @Singleton
    static RetentionSchedule schedule() {
        return RetentionSchedule.ofTheHouse();
    }

    @Produces
    @Singleton
    static Receiving receiving(
            Placements placements,
            Deliveries deliveries,
            Shelf shelf,
            RetentionSchedule schedule,
            Meetings meetings,
            Ids ids,
            Settings settings) {
        Retention retention = meeting -> classOf(meeting, meetings, schedule).code();
        return new Receiving(
                placements, deliveries, shelf, retention, ids, settings.number(Setting.RECORDING_MAX_MB) * MEGABYTE);
    }

    @Produces
    @Singleton
    static Directing directing(
            Pool pool, Placements placements, RecorderCalls calls, Ids ids, Machine machine, Clock clock) {
        return new Directing(pool, placements, new JibriCommands(PATIENCE), calls, ids, machine, clock);
    }

    private static RetentionClass classOf(MeetingId meeting, Meetings meetings, RetentionSchedule schedule) {
        return schedule.ofRecording(
                meetings.find(meeting).map(found -> found.plan().kind().name()).orElse(""));
    }
}
