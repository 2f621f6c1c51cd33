/** Keeps the book of calls in the database; the only place of this feature that knows SQL. */
@NullMarked
package vn.diemcau.call.store;

import org.jspecify.annotations.NullMarked;
