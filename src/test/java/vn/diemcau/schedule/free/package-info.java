@NullMarked
package vn.diemcau.schedule.free;

import org.jspecify.annotations.NullMarked;
