/** Classes that break the rules of the house on purpose. */
@NullMarked
package vn.diemcau.architecture.offenders.media.jitsi;

import org.jspecify.annotations.NullMarked;
