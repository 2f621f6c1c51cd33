/**
 * The JSON form of a meeting: messages, commands, events and the state, as {@code src/docs/protocol.md} describes them. Shared by
 * the WebSocket, the journal and everybody in Java who speaks the protocol. No transport, no rules.
 */
@NullMarked
package vn.diemcau.live.wire;

import org.jspecify.annotations.NullMarked;
