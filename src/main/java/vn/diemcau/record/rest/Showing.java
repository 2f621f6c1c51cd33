package vn.diemcau.record.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.media.Evidence.Sighting;
import vn.diemcau.record.Attendance;
import vn.diemcau.record.Correction;
import vn.diemcau.record.Interval;
import vn.diemcau.record.Recording;
import vn.diemcau.record.RetentionSchedule;
import vn.diemcau.record.TimelineEntry;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Directory.Place;

/** Puts names and the province's time to the record. */
@Dependent
class Showing {

    private final Directory directory;
    private final Clock clock;

    private final RetentionSchedule schedule;

    @Inject
    Showing(Directory directory, RetentionSchedule schedule, Clock clock) {
        this.directory = directory;
        this.schedule = schedule;
        this.clock = clock;
    }

    AttendanceView attendance(List<Attendance> sites) {
        return new AttendanceView(sites.stream().map(this::site).toList());
    }

    TimelineView timeline(List<TimelineEntry> entries) {
        return new TimelineView(entries.stream().map(this::line).toList());
    }

    RecordingsView recordings(List<Recording> files) {
        return new RecordingsView(files.stream().map(this::file).toList());
    }

    private RecordingsView.File file(Recording file) {
        return new RecordingsView.File(
                file.id(),
                file.name(),
                file.bytes(),
                file.sha256(),
                file.seconds(),
                local(file.arrivedAt()),
                kept(file.retention()));
    }

    /** A class that the schedule has no more is named by its code. */
    private RecordingsView.Kept kept(String code) {
        return schedule.named(code)
                .map(found -> new RecordingsView.Kept(found.code(), found.years(), found.citation()))
                .orElseGet(() -> new RecordingsView.Kept(code, null, code));
    }

    private AttendanceView.Site site(Attendance attendance) {
        SiteId id = attendance.trace().site();
        Optional<Place> place = directory.place(id);
        return new AttendanceView.Site(
                id.value(),
                place.map(Place::name).orElse(id.value()),
                place.map(Place::unitName).orElse(""),
                attendance.expected(),
                attendance.status(),
                attendance.headCount(),
                attendance.trace().intervals().stream().map(this::interval).toList(),
                attendance.connected().toSeconds(),
                attendance.media().stream().map(this::seen).toList(),
                attendance.trace().corrections().stream().map(this::correction).toList());
    }

    private AttendanceView.Connected interval(Interval interval) {
        return new AttendanceView.Connected(local(interval.from()), localIfAny(interval.to()));
    }

    private AttendanceView.Seen seen(Sighting sighting) {
        return new AttendanceView.Seen(local(sighting.from()), localIfAny(sighting.to()), sighting.reckoned());
    }

    private AttendanceView.Corrected correction(Correction correction) {
        return new AttendanceView.Corrected(
                local(correction.at()),
                correction.by(),
                correction.presence(),
                correction.headCount(),
                correction.reason());
    }

    private TimelineView.Line line(TimelineEntry entry) {
        return new TimelineView.Line(
                entry.seq(),
                local(entry.at()),
                entry.type(),
                entry.text(),
                new TimelineView.By(entry.by(), entry.name()));
    }

    private @Nullable OffsetDateTime localIfAny(@Nullable Instant instant) {
        return instant == null ? null : local(instant);
    }

    private OffsetDateTime local(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
