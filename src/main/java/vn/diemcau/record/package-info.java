/**
 * What remains of a meeting: who was there and when, and what happened in which order. Both are read out of the journal of
 * {@code live.core} by pure folds, so nothing can be recorded that did not happen; the recordings are files that came in whole. Here is also how long they are kept; {@code rest} serves them to the screen and as CSV.
 */
@NullMarked
package vn.diemcau.record;

import org.jspecify.annotations.NullMarked;
