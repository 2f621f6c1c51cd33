/** Classes that break the rules of the house on purpose. */
@NullMarked
package vn.diemcau.architecture.offenders.notice;

import org.jspecify.annotations.NullMarked;
