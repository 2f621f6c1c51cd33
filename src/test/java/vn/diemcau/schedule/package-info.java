/** Tests of planning: the rules alone, and against calendars in memory and in a database. */
@NullMarked
package vn.diemcau.schedule;

import org.jspecify.annotations.NullMarked;
