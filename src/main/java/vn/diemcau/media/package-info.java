/**
 * Picture and sound of a meeting: the port {@link vn.diemcau.media.Media}, and which of its adapters this installation
 * uses. The meeting itself never asks anything here: roll call, floor, agenda and chat go on when no picture does.
 */
@NullMarked
package vn.diemcau.media;

import org.jspecify.annotations.NullMarked;
