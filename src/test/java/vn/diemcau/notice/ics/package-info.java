/** Tests of calendar files: the texts, what other calendars make of them, and what hostile ones come to. */
@NullMarked
package vn.diemcau.notice.ics;

import org.jspecify.annotations.NullMarked;
