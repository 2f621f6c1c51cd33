/** Classes that break the rules of the house on purpose. */
@NullMarked
package vn.diemcau.architecture.offenders.paper;

import org.jspecify.annotations.NullMarked;
