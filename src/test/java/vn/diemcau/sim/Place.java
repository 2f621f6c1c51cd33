package vn.diemcau.sim;

import org.jspecify.annotations.Nullable;

/**
 * Where and as what a device sits in a meeting.
 *
 * @param as {@code CHAIR}, {@code SECRETARY}, {@code OPERATOR} or {@code SITE}
 * @param site the site, for a site and for the chair at the hub
 * @param heads how many people sit there; zero leaves it to the reply
 */
record Place(String as, @Nullable String site, int heads) {}
