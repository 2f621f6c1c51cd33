/** Units and sites over HTTP. */
@NullMarked
package vn.diemcau.unit.rest;

import org.jspecify.annotations.NullMarked;
