/**
 * The organisation: units as a tree with dates, the sites (điểm cầu) in their meeting rooms, and the people with their posts. The
 * rules of its changes are in {@code history}.
 */
@NullMarked
package vn.diemcau.unit;

import org.jspecify.annotations.NullMarked;
