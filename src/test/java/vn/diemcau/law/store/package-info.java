/** Tests of the law in the database. */
@NullMarked
package vn.diemcau.law.store;

import org.jspecify.annotations.NullMarked;
