package vn.diemcau.live;

import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.NodeId;

/**
 * What the devices of a meeting on one node have for those on the others, beside the journal: only the latest counts, and what is lost comes again.
 *
 * @param node where they are
 * @param meeting which meeting
 * @param text what they say, for their own kind to read
 */
public record DeviceTalk(NodeId node, MeetingId meeting, String text) {}
