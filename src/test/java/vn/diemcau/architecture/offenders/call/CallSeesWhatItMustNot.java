package vn.diemcau.architecture.offenders.call;

import vn.diemcau.architecture.offenders.record.RecordThing;

/** Breaks the import table: call does not see record. */
record CallSeesWhatItMustNot(RecordThing thing) {}
