/** Which media servers work, seen again every second or two, and what becomes of the meetings on one that does not. */
@NullMarked
package vn.diemcau.media.health;

import org.jspecify.annotations.NullMarked;
