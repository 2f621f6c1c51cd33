/** Classes that break the rules of the house on purpose. */
@NullMarked
package vn.diemcau.architecture.offenders.identity;

import org.jspecify.annotations.NullMarked;
