/** Notices over HTTP. */
@NullMarked
package vn.diemcau.notice.rest;

import org.jspecify.annotations.NullMarked;
