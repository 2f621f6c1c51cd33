/**
 * A meeting in progress as pure rules: commands are decided into events or a refusal, and the meeting is the left fold of its
 * events. Value types and rules only: no clock, no chance, no input or output, no framework; whoever decides brings the time.
 */
@NullMarked
package vn.diemcau.live.core;

import org.jspecify.annotations.NullMarked;
