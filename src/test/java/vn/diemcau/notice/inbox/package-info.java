/** Tests of what comes back by mail. */
@NullMarked
package vn.diemcau.notice.inbox;

import org.jspecify.annotations.NullMarked;
