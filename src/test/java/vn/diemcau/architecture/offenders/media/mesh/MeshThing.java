package vn.diemcau.architecture.offenders.media.mesh;

/** Something of the built-in media. */
public final class MeshThing {}
