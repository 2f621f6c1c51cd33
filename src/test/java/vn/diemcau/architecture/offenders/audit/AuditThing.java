package vn.diemcau.architecture.offenders.audit;

/** Something of audit that others may, or may not, see. */
public final class AuditThing {}
