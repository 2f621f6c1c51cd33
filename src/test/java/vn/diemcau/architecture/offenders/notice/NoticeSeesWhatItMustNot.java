package vn.diemcau.architecture.offenders.notice;

import vn.diemcau.architecture.offenders.unit.UnitThing;

/** Breaks the import table: notice does not see unit. */
record NoticeSeesWhatItMustNot(UnitThing thing) {}
