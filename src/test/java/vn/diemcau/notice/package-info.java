/** Tests of notices: what is told, once, to whom, and what became of it. */
@NullMarked
package vn.diemcau.notice;

import org.jspecify.annotations.NullMarked;
