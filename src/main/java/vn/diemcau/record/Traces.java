package vn.diemcau.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.SiteId;
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
import vn.diemcau.live.core.PlannedSite;
import vn.diemcau.live.core.QualitySet;
import vn.diemcau.live.core.RecordingChanged;
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

/**
 * What the journal says of all sites. A device counts as connected from the event that says so until it was last heard: a site that
 * grows weak is not heard from that moment on, and a server that has gone heard nobody after its own last moment.
 *
 * @param openedAt when the meeting was opened, or null before
 * @param closedAt when it was closed, or null before
 * @param sites the sites in the order of the roll
 */
public record Traces(@Nullable Instant openedAt, @Nullable Instant closedAt, Map<SiteId, SiteTrace> sites) {

    private static final Reading<Traces> READING = new Reading.Builder<Traces>()
            .on(Convened.class, (traces, event, entry) -> traces.planned(event.sites()))
            .on(Opened.class, (traces, event, entry) -> new Traces(entry.at(), null, traces.sites))
            .on(MeetingClosed.class, (traces, event, entry) -> traces.closed(entry.at()))
            .on(
                    SiteConnected.class,
                    (traces, event, entry) ->
                            traces.with(event.site(), site -> site.connected(entry.at(), event.heads())))
            .on(SiteWeakened.class, (traces, event, entry) -> traces.silent(event.site(), entry))
            .on(SiteLost.class, (traces, event, entry) -> traces.silent(event.site(), entry))
            .on(SiteLeft.class, (traces, event, entry) -> traces.silent(event.site(), entry))
            .on(SiteRemoved.class, (traces, event, entry) -> traces.silent(event.site(), entry))
            .on(Recovered.class, (traces, event, entry) -> traces.orphaned(event))
            .on(
                    RollCallAnswered.class,
                    (traces, event, entry) -> traces.with(event.site(), site -> site.counted(event.heads())))
            .on(
                    RollCallCorrected.class,
                    (traces, event, entry) ->
                            traces.with(event.site(), site -> site.corrected(correction(event, entry))))
            .without(List.of(
                    MeetingSuspended.class,
                    Resumed.class,
                    RollCallStarted.class,
                    RollCallFinished.class,
                    ItemStarted.class,
                    HandRaised.class,
                    HandLowered.class,
                    FloorGranted.class,
                    FloorExtended.class,
                    FloorOverran.class,
                    FloorEnded.class,
                    MicsMuted.class,
                    MicsAllowed.class,
                    SiteReadmitted.class,
                    SiteCutOff.class,
                    MoveAnnounced.class,
                    MediaMoved.class,
                    QualitySet.class,
                    RecordingChanged.class,
                    Said.class))
            .build();

    /** Reads the journal of a meeting, whole and in order. */
    public static Traces of(List<Entry> journal) {
        return READING.of(journal, new Traces(null, null, Map.of()));
    }

    /** What is said of a site; nothing, when the journal does not know it. */
    public SiteTrace of(SiteId site) {
        return sites.getOrDefault(site, SiteTrace.silent(site));
    }

    private static Correction correction(RollCallCorrected event, Entry entry) {
        return new Correction(entry.at(), entry.by().name(), event.roll(), event.heads(), event.reason());
    }

    /** The sites of a plan, its first or a changed one; what is known of a site stays known. */
    private Traces planned(List<PlannedSite> plan) {
        Map<SiteId, SiteTrace> planned = new LinkedHashMap<>();
        plan.forEach(site -> planned.put(site.id(), of(site.id())));
        return new Traces(openedAt, closedAt, planned);
    }

    private Traces closed(Instant at) {
        return new Traces(openedAt, at, each(site -> site.silentSince(at)).sites);
    }

    private Traces silent(SiteId id, Entry entry) {
        return with(id, site -> site.silentSince(entry.at()));
    }

    private Traces orphaned(Recovered event) {
        return each(site -> event.concerns(site.site()) ? site.silentSince(event.lastAt()) : site);
    }

    private Traces with(SiteId id, UnaryOperator<SiteTrace> change) {
        Map<SiteId, SiteTrace> changed = new LinkedHashMap<>(sites);
        changed.put(id, change.apply(of(id)));
        return new Traces(openedAt, closedAt, changed);
    }

    private Traces each(UnaryOperator<SiteTrace> change) {
        Map<SiteId, SiteTrace> changed = new LinkedHashMap<>();
        sites.forEach((id, site) -> changed.put(id, change.apply(site)));
        return new Traces(openedAt, closedAt, changed);
    }
}
