/**
 * Telling those who hold a meeting: what waits for them, and what goes wrong. Like what guests are told it follows the meeting with a bookmark of its own; unlike that it is addressed to accounts
 * and not to sites.
 */
@NullMarked
package vn.diemcau.notice.office;

import org.jspecify.annotations.NullMarked;
