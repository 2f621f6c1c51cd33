/** Tests of the law. */
@NullMarked
package vn.diemcau.law;

import org.jspecify.annotations.NullMarked;
