/** Calendars outside the application, as their owners open and close them over HTTP. */
@NullMarked
package vn.diemcau.notice.feed.rest;

import org.jspecify.annotations.NullMarked;
