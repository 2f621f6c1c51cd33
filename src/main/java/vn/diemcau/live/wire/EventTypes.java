package vn.diemcau.live.wire;

import java.util.Map;
import vn.diemcau.live.core.Convened;
import vn.diemcau.live.core.Event;
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

/** The names of the events. Journals keep them for ever: a class may be renamed, a name may not. */
final class EventTypes {

    private static final Types<Event> TYPES = new Types<>(Map.ofEntries(
            Map.entry("Convened", Convened.class),
            Map.entry("Opened", Opened.class),
            Map.entry("Suspended", MeetingSuspended.class),
            Map.entry("Resumed", Resumed.class),
            Map.entry("Closed", MeetingClosed.class),
            Map.entry("SiteConnected", SiteConnected.class),
            Map.entry("SiteWeakened", SiteWeakened.class),
            Map.entry("SiteLost", SiteLost.class),
            Map.entry("SiteLeft", SiteLeft.class),
            Map.entry("Recovered", Recovered.class),
            Map.entry("RollCallStarted", RollCallStarted.class),
            Map.entry("RollCallAnswered", RollCallAnswered.class),
            Map.entry("RollCallFinished", RollCallFinished.class),
            Map.entry("RollCallCorrected", RollCallCorrected.class),
            Map.entry("ItemStarted", ItemStarted.class),
            Map.entry("HandRaised", HandRaised.class),
            Map.entry("HandLowered", HandLowered.class),
            Map.entry("FloorGranted", FloorGranted.class),
            Map.entry("FloorExtended", FloorExtended.class),
            Map.entry("FloorOverran", FloorOverran.class),
            Map.entry("FloorEnded", FloorEnded.class),
            Map.entry("MicsMuted", MicsMuted.class),
            Map.entry("MicsAllowed", MicsAllowed.class),
            Map.entry("SiteRemoved", SiteRemoved.class),
            Map.entry("SiteReadmitted", SiteReadmitted.class),
            Map.entry("SiteCutOff", SiteCutOff.class),
            Map.entry("MoveAnnounced", MoveAnnounced.class),
            Map.entry("MediaMoved", MediaMoved.class),
            Map.entry("QualitySet", QualitySet.class),
            Map.entry("RecordingChanged", RecordingChanged.class),
            Map.entry("Said", Said.class)));

    private EventTypes() {}

    static String nameOf(Event event) {
        return TYPES.nameOf(event);
    }

    static Class<? extends Event> named(String name) {
        return TYPES.named(name);
    }
}
