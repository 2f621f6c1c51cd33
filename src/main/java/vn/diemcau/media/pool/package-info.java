/**
 * The media servers of this installation: what an administrator says of each, which of them a meeting gets, and where it is. A
 * server is a row, and so is the place of a meeting; {@code src/docs/decisions} says why.
 */
@NullMarked
package vn.diemcau.media.pool;

import org.jspecify.annotations.NullMarked;
