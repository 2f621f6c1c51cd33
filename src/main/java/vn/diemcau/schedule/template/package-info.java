/** Templates: meetings that an office plans again and again, kept by its desk under a name, without a day. */
@NullMarked
package vn.diemcau.schedule.template;

import org.jspecify.annotations.NullMarked;
