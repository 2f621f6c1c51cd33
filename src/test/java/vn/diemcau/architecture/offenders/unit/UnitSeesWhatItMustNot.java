package vn.diemcau.architecture.offenders.unit;

import vn.diemcau.architecture.offenders.identity.IdentityThing;

/** Breaks the import table: unit does not see identity. */
record UnitSeesWhatItMustNot(IdentityThing thing) {}
