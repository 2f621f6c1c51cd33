/** The state of a meeting for pages that only look. */
@NullMarked
package vn.diemcau.live.rest;

import org.jspecify.annotations.NullMarked;
