package vn.diemcau.architecture.offenders.paper;

import vn.diemcau.architecture.offenders.schedule.rest.Inner;

/** Sees a package below the root of another feature. */
record SeesBelowARoot(Inner inner) {}
