package vn.diemcau.architecture.offenders.record;

import vn.diemcau.architecture.offenders.notice.NoticeThing;

/** Breaks the import table: record does not see notice. */
record RecordSeesWhatItMustNot(NoticeThing thing) {}
