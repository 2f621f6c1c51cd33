package vn.diemcau.media.pool;

/**
 * The server and the room where a meeting is.
 *
 * @param generation the number of the room within its meeting
 */
record Place(MediaServer server, String room, int generation) {}
