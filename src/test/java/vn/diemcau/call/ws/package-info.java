/** Tests of the duty line. */
@NullMarked
package vn.diemcau.call.ws;

import org.jspecify.annotations.NullMarked;
