/** What becomes of invitations when units merge, are split or end: who followed them is asked instead. */
@NullMarked
package vn.diemcau.schedule.succession;

import org.jspecify.annotations.NullMarked;
