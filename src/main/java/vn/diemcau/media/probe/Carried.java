package vn.diemcau.media.probe;

/**
 * What one bridge carries.
 *
 * @param stress 1 being full
 */
record Carried(double stress, int participants) {}
