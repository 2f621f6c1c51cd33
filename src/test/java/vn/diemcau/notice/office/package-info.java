/** Tests of what those who hold and approve meetings are told. */
@NullMarked
package vn.diemcau.notice.office;

import org.jspecify.annotations.NullMarked;
