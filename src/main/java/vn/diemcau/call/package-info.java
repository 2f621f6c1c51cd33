/**
 * Calling sites into a meeting now: a leader picks units, the meeting is made and opened, and it rings on every open page of those units
 * until they come in. What is to come stands beside {@link vn.diemcau.call.CallBook}, which keeps every call: rings per site with
 * their answers and refusals, ringing again, escalation to the responsible person's phone, calling all absent sites of a meeting that
 * runs. {@code ws} is the duty line to open pages, {@code rest} takes calls, {@code store} keeps them.
 */
@NullMarked
package vn.diemcau.call;

import org.jspecify.annotations.NullMarked;
