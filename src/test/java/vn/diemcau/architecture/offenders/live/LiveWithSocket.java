package vn.diemcau.architecture.offenders.live;

import jakarta.websocket.Session;

/** Holds a socket outside of ws. */
record LiveWithSocket(Session socket) {}
