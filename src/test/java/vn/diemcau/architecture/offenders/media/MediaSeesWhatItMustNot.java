package vn.diemcau.architecture.offenders.media;

import vn.diemcau.architecture.offenders.unit.UnitThing;

/** Breaks the import table: media does not see unit. */
record MediaSeesWhatItMustNot(UnitThing thing) {}
