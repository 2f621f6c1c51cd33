package vn.diemcau.architecture.offenders.live;

import org.infinispan.Cache;

/** A meeting that keeps something in the grid. */
record LiveWithGrid(Cache<String, String> cache) {}
