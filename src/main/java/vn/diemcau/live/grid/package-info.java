/** What the nodes tell each other over Infinispan, so that nobody waits for the next look at the database. Nothing here is needed for anything to be right. */
@NullMarked
package vn.diemcau.live.grid;

import org.jspecify.annotations.NullMarked;
