/** Calendar, policies and hours over HTTP. */
@NullMarked
package vn.diemcau.law.rest;

import org.jspecify.annotations.NullMarked;
