/** The state of a meeting for pages that only look, and the live protocol for those who come without a WebSocket. */
@NullMarked
package vn.diemcau.live.rest;

import org.jspecify.annotations.NullMarked;
