/** Who was in which room and when, as the media servers saw it: what a page says of itself is a hint, what its server saw is evidence. */
@NullMarked
package vn.diemcau.media.evidence;

import org.jspecify.annotations.NullMarked;
