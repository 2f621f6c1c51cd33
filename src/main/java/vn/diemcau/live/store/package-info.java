/** The durable journal in the database. */
@NullMarked
package vn.diemcau.live.store;

import org.jspecify.annotations.NullMarked;
