/** Accounts, logins and attempts in the database. */
@NullMarked
package vn.diemcau.identity.store;

import org.jspecify.annotations.NullMarked;
