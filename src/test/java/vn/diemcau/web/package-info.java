/** Tests of the wiring: start-up, settings, what every answer has in common. */
@NullMarked
package vn.diemcau.web;

import org.jspecify.annotations.NullMarked;
