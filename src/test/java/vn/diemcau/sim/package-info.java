/**
 * Simulated sites: clients without a screen that speak the real login, REST and WebSocket of a running server. They play a
 * province's meeting from its planning to its attendance and check what came of it. Knows the wire, and nothing of the
 * server's code, so that a mistake there can't hide here.
 */
@NullMarked
package vn.diemcau.sim;

import org.jspecify.annotations.NullMarked;
