package vn.diemcau.architecture.offenders.notice;

import vn.diemcau.architecture.offenders.media.MediaThing;

/** Breaks the import table: notice does not see media. */
record NoticeSeesWhatItMustNot(MediaThing thing) {}
