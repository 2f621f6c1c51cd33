package vn.diemcau.architecture.offenders.media;

/** Something of media that others may, or may not, see. */
public final class MediaThing {}
