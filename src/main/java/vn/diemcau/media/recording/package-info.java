/** The files that recorders make: how they come in, piece by piece, and where they lie. What they mean to a meeting's record is not decided here. */
@NullMarked
package vn.diemcau.media.recording;

import org.jspecify.annotations.NullMarked;
