/**
 * Key pairs of our own: people's tokens are signed with one, commands to media servers with another, and media servers fetch the
 * public halves. Keys change with overlap, so that no token is refused for a change.
 */
@NullMarked
package vn.diemcau.media.keys;

import org.jspecify.annotations.NullMarked;
