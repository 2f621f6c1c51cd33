/**
 * A meeting in progress: one sequential room per meeting that loads the journal, decides commands, appends what happened, and only then tells
 * anybody. The ports are {@link vn.diemcau.live.Journal}, {@link vn.diemcau.live.Plans} and {@link vn.diemcau.live.MediaRoom}.
 */
@NullMarked
package vn.diemcau.live;

import org.jspecify.annotations.NullMarked;
