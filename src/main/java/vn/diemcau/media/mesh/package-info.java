/** The built-in media: browsers exchange picture and sound among themselves, introduced over our own WebSocket. */
@NullMarked
package vn.diemcau.media.mesh;

import org.jspecify.annotations.NullMarked;
