/** Who may propose meetings in a leader's name, and who said so; what that allows is {@link vn.diemcau.schedule.Access}'s affair. */
@NullMarked
package vn.diemcau.schedule.aide;

import org.jspecify.annotations.NullMarked;
