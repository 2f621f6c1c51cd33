/** Serves meetings and replies as JSON under {@code /api/meetings}: reads what was sent, asks the rules, writes what they say. */
@NullMarked
package vn.diemcau.schedule.rest;

import org.jspecify.annotations.NullMarked;
