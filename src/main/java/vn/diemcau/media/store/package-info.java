/** Keys, servers and placements of the media in the database. */
@NullMarked
package vn.diemcau.media.store;

import org.jspecify.annotations.NullMarked;
