/**
 * Picture and sound by Jitsi Meet: one room per meeting, one token per person and click, the settings of its page. Only the
 * browser speaks with the Jitsi host; this side signs what it may do there.
 */
@NullMarked
package vn.diemcau.media.jitsi;

import org.jspecify.annotations.NullMarked;
