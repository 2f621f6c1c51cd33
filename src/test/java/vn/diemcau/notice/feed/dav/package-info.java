/** Tests of what programs ask over HTTP, and of what hostile ones send. */
@NullMarked
package vn.diemcau.notice.feed.dav;

import org.jspecify.annotations.NullMarked;
