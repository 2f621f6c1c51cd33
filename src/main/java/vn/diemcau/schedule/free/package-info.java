/** Finds a time for a meeting: who is taken when, and in which half days most are free. */
@NullMarked
package vn.diemcau.schedule.free;

import org.jspecify.annotations.NullMarked;
