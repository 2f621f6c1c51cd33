/** Tests of what remains of a meeting. */
@NullMarked
package vn.diemcau.record;

import org.jspecify.annotations.NullMarked;
