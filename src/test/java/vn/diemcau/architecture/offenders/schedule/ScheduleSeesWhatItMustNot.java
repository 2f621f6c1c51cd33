package vn.diemcau.architecture.offenders.schedule;

import vn.diemcau.architecture.offenders.live.LiveThing;

/** Breaks the import table: schedule does not see live. */
record ScheduleSeesWhatItMustNot(LiveThing thing) {}
