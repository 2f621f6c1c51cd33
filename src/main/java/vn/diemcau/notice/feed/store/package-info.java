/** Keeps addresses and passwords of calendars in the database. */
@NullMarked
package vn.diemcau.notice.feed.store;

import org.jspecify.annotations.NullMarked;
