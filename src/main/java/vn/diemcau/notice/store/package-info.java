/** Keeps notices, letters and their proof in the database. */
@NullMarked
package vn.diemcau.notice.store;

import org.jspecify.annotations.NullMarked;
