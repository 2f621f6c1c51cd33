/**
 * A meeting before it starts: what is planned, when, with whom; the replies of the invited sites; postponing, moving and
 * cancelling, each with its reason. Rules are pure and stand here; {@code store} keeps the calendar, {@code rest} serves it.
 * What happens in the meeting belongs to {@code live}, what remains of it to {@code record}.
 */
@NullMarked
package vn.diemcau.schedule;

import org.jspecify.annotations.NullMarked;
