/** The organisation, sites and people in the database. */
@NullMarked
package vn.diemcau.unit.store;

import org.jspecify.annotations.NullMarked;
