/** The house rules as tests, and in {@code offenders} one class for each rule that breaks it on purpose. */
@NullMarked
package vn.diemcau.architecture;

import org.jspecify.annotations.NullMarked;
