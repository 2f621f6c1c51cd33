/**
 * Meetings in calendars outside the application: feeds under secret addresses, and in {@code dav} a calendar server that is only read. Who
 * reads sees what the owner may see at that moment; a secret can be taken back at any time.
 */
@NullMarked
package vn.diemcau.notice.feed;

import org.jspecify.annotations.NullMarked;
