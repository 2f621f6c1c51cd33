/** Rooms and equipment that meetings book: what there is, who keeps it, and when it is taken. */
@NullMarked
package vn.diemcau.schedule.asset;

import org.jspecify.annotations.NullMarked;
