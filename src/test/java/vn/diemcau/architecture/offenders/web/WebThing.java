package vn.diemcau.architecture.offenders.web;

/** Something of web that others may, or may not, see. */
public final class WebThing {}
