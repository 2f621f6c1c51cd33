/** Secrets that the installation must keep: how they are sealed before anything else gets to see them. */
@NullMarked
package vn.diemcau.media.secret;

import org.jspecify.annotations.NullMarked;
