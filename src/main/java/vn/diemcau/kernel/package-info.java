/** Value types that every feature shares: identifiers, periods, answers, names. Knows no feature and no framework. */
@NullMarked
package vn.diemcau.kernel;

import org.jspecify.annotations.NullMarked;
