package vn.diemcau.live;

import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.core.RecordingChanged;

/**
 * Said on the node where a meeting's recording came to another state, after it was kept; may be said again.
 *
 * @param meeting which
 * @param change what became of it
 */
public record RecordingTold(MeetingId meeting, RecordingChanged change) {}
