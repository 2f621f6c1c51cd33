/**
 * What remains of a meeting: who was there and when, and what happened in which order. Both are read out of the journal of
 * {@code live.core} by pure folds, so nothing can be recorded that did not happen; {@code rest} serves them to the screen and as CSV.
 */
@NullMarked
package vn.diemcau.record;

import org.jspecify.annotations.NullMarked;
