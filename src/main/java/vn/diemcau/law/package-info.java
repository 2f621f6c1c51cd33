/**
 * What the law says about time and secrecy: which days are worked, by when an invitation must be out, how long a meeting may last,
 * and what must not be entered at all. Numbers of the law are data with a citation and days of validity; the rules here only count.
 */
@NullMarked
package vn.diemcau.law;

import org.jspecify.annotations.NullMarked;
