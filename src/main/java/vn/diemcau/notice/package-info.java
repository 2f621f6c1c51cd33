/**
 * Telling those who are invited: notices on their pages, letters by e-mail, and the proof of what reached whom. What is told follows the history of
 * meetings with a bookmark of its own; it may lag and cannot veto.
 */
@NullMarked
package vn.diemcau.notice;

import org.jspecify.annotations.NullMarked;
