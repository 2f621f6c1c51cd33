@NullMarked
package vn.diemcau.schedule.series;

import org.jspecify.annotations.NullMarked;
