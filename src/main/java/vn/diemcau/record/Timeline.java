package vn.diemcau.record;

import java.util.List;
import java.util.Map;
import vn.diemcau.live.core.Convened;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.FloorEnded;
import vn.diemcau.live.core.FloorExtended;
import vn.diemcau.live.core.FloorGranted;
import vn.diemcau.live.core.FloorOverran;
import vn.diemcau.live.core.HandLowered;
import vn.diemcau.live.core.HandRaised;
import vn.diemcau.live.core.ItemStarted;
import vn.diemcau.live.core.MediaMoved;
import vn.diemcau.live.core.MeetingClosed;
import vn.diemcau.live.core.MeetingSuspended;
import vn.diemcau.live.core.MicsAllowed;
import vn.diemcau.live.core.MicsMuted;
import vn.diemcau.live.core.MoveAnnounced;
import vn.diemcau.live.core.Opened;
import vn.diemcau.live.core.QualitySet;
import vn.diemcau.live.core.RecordingChanged;
import vn.diemcau.live.core.RecordingState;
import vn.diemcau.live.core.Recovered;
import vn.diemcau.live.core.Resumed;
import vn.diemcau.live.core.RollCallAnswered;
import vn.diemcau.live.core.RollCallCorrected;
import vn.diemcau.live.core.RollCallFinished;
import vn.diemcau.live.core.RollCallStarted;
import vn.diemcau.live.core.Said;
import vn.diemcau.live.core.SiteConnected;
import vn.diemcau.live.core.SiteCutOff;
import vn.diemcau.live.core.SiteLeft;
import vn.diemcau.live.core.SiteLost;
import vn.diemcau.live.core.SiteReadmitted;
import vn.diemcau.live.core.SiteRemoved;
import vn.diemcau.live.core.SiteWeakened;

/** Tells a meeting's journal as lines: each event becomes exactly one, in the journal's order. */
public final class Timeline {

    private static final Reading<Telling> READING = new Reading.Builder<Telling>()
            .on(
                    Convened.class,
                    (told, event, entry) -> told.plan(event)
                            .line(
                                    entry,
                                    "Convened",
                                    Map.of(
                                            "title",
                                            event.title(),
                                            "sites",
                                            event.sites().size())))
            .on(Opened.class, (told, event, entry) -> told.line(entry, "Opened", Map.of()))
            .on(
                    MeetingSuspended.class,
                    (told, event, entry) -> told.line(entry, "Suspended", Map.of("reason", event.reason())))
            .on(Resumed.class, (told, event, entry) -> told.line(entry, "Resumed", Map.of()))
            .on(MeetingClosed.class, (told, event, entry) -> told.line(entry, "Closed", Map.of()))
            .on(
                    Recovered.class,
                    (told, event, entry) -> told.line(entry, "Recovered", Map.of("lastAt", event.lastAt())))
            .on(
                    SiteConnected.class,
                    (told, event, entry) -> told.line(
                            entry,
                            "SiteConnected",
                            told.site(event.site()).with("heads", event.heads()).map()))
            .on(
                    SiteWeakened.class,
                    (told, event, entry) -> told.line(
                            entry, "SiteWeakened", told.site(event.site()).map()))
            .on(
                    SiteLost.class,
                    (told, event, entry) ->
                            told.line(entry, "SiteLost", told.site(event.site()).map()))
            .on(
                    SiteLeft.class,
                    (told, event, entry) ->
                            told.line(entry, "SiteLeft", told.site(event.site()).map()))
            .on(
                    SiteRemoved.class,
                    (told, event, entry) -> told.line(
                            entry,
                            "SiteRemoved",
                            told.site(event.site())
                                    .with("reason", event.reason())
                                    .map()))
            .on(
                    SiteReadmitted.class,
                    (told, event, entry) -> told.line(
                            entry, "SiteReadmitted", told.site(event.site()).map()))
            .on(
                    SiteCutOff.class,
                    (told, event, entry) -> told.line(
                            entry,
                            "SiteCutOff",
                            told.site(event.site())
                                    .with("way", event.way().name())
                                    .map()))
            .on(RollCallStarted.class, (told, event, entry) -> told.line(entry, "RollCallStarted", Map.of()))
            .on(
                    RollCallAnswered.class,
                    (told, event, entry) -> told.line(
                            entry,
                            "RollCallAnswered",
                            told.site(event.site()).with("heads", event.heads()).map()))
            .on(
                    RollCallFinished.class,
                    (told, event, entry) -> told.line(
                            entry,
                            "RollCallFinished",
                            Map.of("present", event.present(), "absent", event.absent(), "excused", event.excused())))
            .on(
                    RollCallCorrected.class,
                    (told, event, entry) -> told.line(
                            entry,
                            "RollCallCorrected",
                            told.site(event.site())
                                    .with("roll", event.roll().name())
                                    .with("heads", event.heads())
                                    .with("reason", event.reason())
                                    .map()))
            .on(
                    ItemStarted.class,
                    (told, event, entry) -> told.line(
                            entry, "ItemStarted", told.item(event.item()).map()))
            .on(
                    HandRaised.class,
                    (told, event, entry) -> told.line(
                            entry,
                            "HandRaised",
                            told.site(event.site()).with("topic", event.topic()).map()))
            .on(
                    HandLowered.class,
                    (told, event, entry) -> told.line(
                            entry, "HandLowered", told.site(event.site()).map()))
            .on(
                    FloorGranted.class,
                    (told, event, entry) -> told.turn(event)
                            .line(
                                    entry,
                                    "FloorGranted",
                                    told.turn(event.turn())
                                            .with("seconds", event.seconds())
                                            .map()))
            .on(
                    FloorExtended.class,
                    (told, event, entry) -> told.line(
                            entry,
                            "FloorExtended",
                            told.turn(event.turn()).with("until", event.until()).map()))
            .on(
                    FloorOverran.class,
                    (told, event, entry) -> told.line(
                            entry, "FloorOverran", told.turn(event.turn()).map()))
            .on(
                    FloorEnded.class,
                    (told, event, entry) -> told.line(
                            entry,
                            "FloorEnded",
                            told.turn(event.turn())
                                    .with("reason", event.reason().name())
                                    .map()))
            .on(MicsMuted.class, (told, event, entry) -> told.line(entry, "MicsMuted", Map.of()))
            .on(MicsAllowed.class, (told, event, entry) -> told.line(entry, "MicsAllowed", Map.of()))
            .on(
                    MoveAnnounced.class,
                    (told, event, entry) -> told.line(
                            entry,
                            "MoveAnnounced",
                            Map.of("reason", event.reason().name())))
            .on(
                    MediaMoved.class,
                    (told, event, entry) -> told.line(
                            entry, "MediaMoved", Map.of("reason", event.reason().name())))
            .on(
                    QualitySet.class,
                    (told, event, entry) -> told.line(
                            entry,
                            "QualitySet",
                            told.site(event.site())
                                    .with("quality", event.quality().name())
                                    .map()))
            .on(RecordingChanged.class, (told, event, entry) -> told.line(entry, "RecordingChanged", recording(event)))
            .on(Said.class, (told, event, entry) -> told.line(entry, "Said", said(told, event)))
            .build();

    private Timeline() {}

    /** Tells the journal of a meeting, whole and in order. */
    public static List<TimelineEntry> of(List<Entry> journal) {
        return READING.of(journal, new Telling()).lines();
    }

    /** Whoever sets to work on a recording says so by the same event as whoever wants it. */
    private static Map<String, Object> recording(RecordingChanged event) {
        boolean claimed = event.to() == RecordingState.STARTING && event.way() != null;
        return new Telling.Words()
                .with("to", claimed ? "CLAIMED" : event.to().name())
                .with("reason", event.cause() == null ? null : event.cause().name())
                .map();
    }

    private static Map<String, Object> said(Telling told, Said event) {
        var words = event.site() == null ? new Telling.Words() : told.site(event.site());
        return words.with("name", event.name()).with("text", event.text()).map();
    }
}
