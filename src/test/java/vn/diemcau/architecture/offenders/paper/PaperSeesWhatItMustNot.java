package vn.diemcau.architecture.offenders.paper;

import vn.diemcau.architecture.offenders.live.LiveThing;

/** Breaks the import table: paper does not see live. */
record PaperSeesWhatItMustNot(LiveThing thing) {}
