package vn.diemcau.architecture.offenders.law;

import vn.diemcau.architecture.offenders.schedule.ScheduleThing;

/** Breaks the import table: law does not see schedule. */
record LawSeesWhatItMustNot(ScheduleThing thing) {}
