/** Tests of the front end: its texts, its modules in a browser, its pages against the running application. */
@NullMarked
package vn.diemcau.screen;

import org.jspecify.annotations.NullMarked;
