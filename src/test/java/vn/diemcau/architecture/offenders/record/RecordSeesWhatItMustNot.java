package vn.diemcau.architecture.offenders.record;

import vn.diemcau.architecture.offenders.media.MediaThing;

/** Breaks the import table: record does not see media. */
record RecordSeesWhatItMustNot(MediaThing thing) {}
