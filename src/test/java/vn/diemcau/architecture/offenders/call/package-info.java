/** Classes that break the rules of the house on purpose. */
@NullMarked
package vn.diemcau.architecture.offenders.call;

import org.jspecify.annotations.NullMarked;
