/**
 * Calendars over HTTP for programs that are not ours: a file under a secret address, and a calendar server of RFC 4791 that is only read. They
 * bring no login of ours, so they stand outside of {@code /api}.
 */
@NullMarked
package vn.diemcau.notice.feed.dav;

import org.jspecify.annotations.NullMarked;
