/**
 * The duty line {@code /ws/duty}: pushes calls, their end and changes of the calendar to every open page. Pages send nothing but
 * {@code pong}; what they missed while away they ask for over REST.
 */
@NullMarked
package vn.diemcau.call.ws;

import org.jspecify.annotations.NullMarked;
