/** Serves the record of a meeting: as JSON for the screen, as CSV for spreadsheets. */
@NullMarked
package vn.diemcau.record.rest;

import org.jspecify.annotations.NullMarked;
