/** Keeps the calendar in the database; the only place of this feature that knows SQL. */
@NullMarked
package vn.diemcau.schedule.store;

import org.jspecify.annotations.NullMarked;
