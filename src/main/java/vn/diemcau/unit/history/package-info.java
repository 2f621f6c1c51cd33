/** Units through time, and the rules by which they change. No framework, no clock, no chance. */
@NullMarked
package vn.diemcau.unit.history;

import org.jspecify.annotations.NullMarked;
