/** Notices over real databases. */
@NullMarked
package vn.diemcau.notice.store;

import org.jspecify.annotations.NullMarked;
