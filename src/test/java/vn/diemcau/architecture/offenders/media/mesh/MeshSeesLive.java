package vn.diemcau.architecture.offenders.media.mesh;

import vn.diemcau.architecture.offenders.live.LiveThing;

/** An adapter of the media sees a meeting. */
record MeshSeesLive(LiveThing live) {}
