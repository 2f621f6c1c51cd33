/** Tests of the record as pages and spreadsheets get it. */
@NullMarked
package vn.diemcau.record.rest;

import org.jspecify.annotations.NullMarked;
