/**
 * Room on the media servers and their recorders, kept for the meetings of the calendar: what a meeting needs, on which server it is booked, what is short and when
 * it would not be. Rules are pure; {@link vn.diemcau.media.booking.Bookings} keeps the rows.
 */
@NullMarked
package vn.diemcau.media.booking;

import org.jspecify.annotations.NullMarked;
