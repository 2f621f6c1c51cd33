/** Tests of calendars that others read. */
@NullMarked
package vn.diemcau.notice.feed;

import org.jspecify.annotations.NullMarked;
