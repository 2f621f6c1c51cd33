/** What we command media servers to do, on those that obey: the ones that check our keys, and whose Prosody we reach. */
@NullMarked
package vn.diemcau.media.command;

import org.jspecify.annotations.NullMarked;
