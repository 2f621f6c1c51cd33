package vn.diemcau.architecture.offenders.live;

import io.undertow.websockets.core.WebSocketChannel;

/** Holds a channel of the server outside of ws. */
record LiveWithUndertow(WebSocketChannel channel) {}
