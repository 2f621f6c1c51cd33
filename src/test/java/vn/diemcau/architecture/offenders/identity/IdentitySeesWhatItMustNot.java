package vn.diemcau.architecture.offenders.identity;

import vn.diemcau.architecture.offenders.schedule.ScheduleThing;

/** Breaks the import table: identity does not see schedule. */
record IdentitySeesWhatItMustNot(ScheduleThing thing) {}
