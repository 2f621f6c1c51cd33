/** By what a media server shows that it is the one that it says it is, when it asks or tells us something. */
@NullMarked
package vn.diemcau.media.intake;

import org.jspecify.annotations.NullMarked;
