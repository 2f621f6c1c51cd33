/** The WebSocket of a meeting: who may come in, what is sent to whom, and when a line counts as weak. Decides nothing about the meeting. */
@NullMarked
package vn.diemcau.live.ws;

import org.jspecify.annotations.NullMarked;
