/** Hands out entrances to picture and sound. */
@NullMarked
package vn.diemcau.media.rest;

import org.jspecify.annotations.NullMarked;
