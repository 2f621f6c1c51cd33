/** Tests of calling sites. */
@NullMarked
package vn.diemcau.call;

import org.jspecify.annotations.NullMarked;
