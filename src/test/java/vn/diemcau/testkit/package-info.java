/**
 * What tests of several features share: the built WAR, a server that runs it, a real PostgreSQL, an HTTP client and
 * browsers. Nothing here knows a feature, but for {@code Seed}, which knows the schema.
 */
@NullMarked
package vn.diemcau.testkit;

import org.jspecify.annotations.NullMarked;
