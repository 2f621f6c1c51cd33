package vn.diemcau.architecture.offenders.media.jitsi;

import vn.diemcau.architecture.offenders.media.mesh.MeshThing;

/** One adapter of the media sees the other. */
record JitsiSeesMesh(MeshThing mesh) {}
