package vn.diemcau.architecture.offenders.kernel;

import vn.diemcau.architecture.offenders.unit.UnitThing;

/** Breaks the import table: kernel does not see unit. */
record KernelSeesWhatItMustNot(UnitThing thing) {}
