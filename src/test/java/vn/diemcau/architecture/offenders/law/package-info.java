/** Classes that break the rules of the house on purpose. */
@NullMarked
package vn.diemcau.architecture.offenders.law;

import org.jspecify.annotations.NullMarked;
