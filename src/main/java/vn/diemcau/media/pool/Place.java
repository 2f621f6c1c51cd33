package vn.diemcau.media.pool;

/** The server and the room where a meeting is. */
record Place(MediaServer server, String room) {}
