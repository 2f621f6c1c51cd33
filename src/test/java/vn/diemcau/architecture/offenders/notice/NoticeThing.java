package vn.diemcau.architecture.offenders.notice;

/** Something of notice that others may, or may not, see. */
public final class NoticeThing {}
