/** Saved groups of guests: "Chủ tịch UBND các xã biên giới", kept by an office for its next meetings. */
@NullMarked
package vn.diemcau.schedule.group;

import org.jspecify.annotations.NullMarked;
