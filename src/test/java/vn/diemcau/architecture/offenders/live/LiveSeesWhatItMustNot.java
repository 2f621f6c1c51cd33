package vn.diemcau.architecture.offenders.live;

import vn.diemcau.architecture.offenders.media.MediaThing;

/** Breaks the import table: live does not see media. */
record LiveSeesWhatItMustNot(MediaThing thing) {}
