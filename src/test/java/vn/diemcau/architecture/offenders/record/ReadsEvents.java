package vn.diemcau.architecture.offenders.record;

import vn.diemcau.architecture.offenders.live.core.Happened;

/** No offender: the events of a meeting are for record too. */
record ReadsEvents(Happened event) {}
