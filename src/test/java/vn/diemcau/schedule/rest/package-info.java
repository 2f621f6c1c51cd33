/** Tests of meetings as pages and other programs use them: the built WAR in a real server, over HTTP. */
@NullMarked
package vn.diemcau.schedule.rest;

import org.jspecify.annotations.NullMarked;
