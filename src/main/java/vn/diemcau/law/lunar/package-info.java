/** The lunar calendar of Việt Nam. Pure reckoning: no clock, no database. */
@NullMarked
package vn.diemcau.law.lunar;

import org.jspecify.annotations.NullMarked;
