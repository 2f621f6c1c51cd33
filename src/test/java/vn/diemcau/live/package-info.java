@NullMarked
package vn.diemcau.live;

import org.jspecify.annotations.NullMarked;
