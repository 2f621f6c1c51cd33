package vn.diemcau.architecture.offenders.audit;

import vn.diemcau.architecture.offenders.web.WebThing;

/** Breaks the import table: audit does not see web. */
record AuditSeesWhatItMustNot(WebThing thing) {}
