package vn.diemcau.schedule.series;

import java.time.Instant;
import vn.diemcau.schedule.Changing;
import vn.diemcau.schedule.Meetings;
import vn.diemcau.schedule.Preparing;

/**
 * Where single meetings are made, prepared and changed within one act on many: everything done there bears the same moment, by which one knows
 * afterwards what was done together.
 *
 * @param meetings where they are made
 * @param preparing where they go through the office
 * @param changing where they are changed
 * @param now the moment of the act
 */
record Desk(Meetings meetings, Preparing preparing, Changing changing, Instant now) {}
