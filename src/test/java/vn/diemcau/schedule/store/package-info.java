/** Tests of the calendar in the database. */
@NullMarked
package vn.diemcau.schedule.store;

import org.jspecify.annotations.NullMarked;
