package vn.diemcau.architecture.offenders.report;

import vn.diemcau.architecture.offenders.audit.AuditThing;

/** Breaks the import table: report does not see audit. */
record ReportSeesWhatItMustNot(AuditThing thing) {}
