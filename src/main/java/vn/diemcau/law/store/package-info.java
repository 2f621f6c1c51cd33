/** What a province stated of calendar, policies and hours, in the database. */
@NullMarked
package vn.diemcau.law.store;

import org.jspecify.annotations.NullMarked;
