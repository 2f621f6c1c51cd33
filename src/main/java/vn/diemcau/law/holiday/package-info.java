/** Public holidays: the days that the Government announced, and those that the law lets us expect. */
@NullMarked
package vn.diemcau.law.holiday;

import org.jspecify.annotations.NullMarked;
