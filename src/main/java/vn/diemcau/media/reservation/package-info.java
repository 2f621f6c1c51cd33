/**
 * Which rooms may open on a media server. Jitsi's Prosody asks before it makes a room (mod_reservations); we answer for meetings that are open, and only
 * there.
 */
@NullMarked
package vn.diemcau.media.reservation;

import org.jspecify.annotations.NullMarked;
