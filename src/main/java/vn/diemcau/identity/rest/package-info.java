/** Login, accounts and people over HTTP. */
@NullMarked
package vn.diemcau.identity.rest;

import org.jspecify.annotations.NullMarked;
