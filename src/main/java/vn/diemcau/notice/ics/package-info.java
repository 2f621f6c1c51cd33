/**
 * Calendar files: what a meeting looks like in other people's calendars (RFC 5545, RFC 5546), and what their answers say (RFC 6047).
 * Pure: texts out of values and values out of bytes, without network, database or clock.
 *
 * <p>On the way out, {@code Appointments} makes an {@code Appointment} of a meeting, and {@code CalendarFiles} writes it as a
 * request, a cancellation, a feed or a single object. On the way in, {@code ReplyReader} makes {@code CalendarReply} values of the bytes
 * of a mail's calendar part, or refuses them.
 */
@NullMarked
package vn.diemcau.notice.ics;

import org.jspecify.annotations.NullMarked;
