/**
 * Who is calling: accounts with roles in a unit, logins, sessions, and who may do what to whom. Other features see a {@link
 * vn.diemcau.identity.Caller}.
 */
@NullMarked
package vn.diemcau.identity;

import org.jspecify.annotations.NullMarked;
