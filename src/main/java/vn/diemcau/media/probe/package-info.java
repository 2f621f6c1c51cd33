/**
 * "Test this server": asks every address of a media server that an administrator has given, and explains each answer. What is
 * asked and how answers are read is plain; only {@link vn.diemcau.media.probe.HttpLine} speaks with other machines.
 */
@NullMarked
package vn.diemcau.media.probe;

import org.jspecify.annotations.NullMarked;
