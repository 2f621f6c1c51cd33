/** Tests of letters: their words, and the way to a mail server. */
@NullMarked
package vn.diemcau.notice.mail;

import org.jspecify.annotations.NullMarked;
