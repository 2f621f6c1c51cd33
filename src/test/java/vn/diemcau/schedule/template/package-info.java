@NullMarked
package vn.diemcau.schedule.template;

import org.jspecify.annotations.NullMarked;
