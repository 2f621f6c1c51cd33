/**
 * What comes back: mails of mail servers that could not deliver a letter, and of calendars that answer an invitation. Anybody can send a mail, so everything here is judged by its mark,
 * size and form before it counts.
 */
@NullMarked
package vn.diemcau.notice.inbox;

import org.jspecify.annotations.NullMarked;
