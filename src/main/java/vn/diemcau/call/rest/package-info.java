/** Takes calls and tells what rings, under {@code /api/calls}. */
@NullMarked
package vn.diemcau.call.rest;

import org.jspecify.annotations.NullMarked;
