/** Letters by e-mail: their words, their form (MIME), and the way to and from mail servers. Jakarta Mail stays here. */
@NullMarked
package vn.diemcau.notice.mail;

import org.jspecify.annotations.NullMarked;
