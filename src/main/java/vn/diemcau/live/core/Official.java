package vn.diemcau.live.core;

import vn.diemcau.kernel.PersonId;

/**
 * A person with a duty in the meeting, under the name that the plan shows.
 *
 * @param person who it is
 * @param name the name to show
 */
public record Official(PersonId person, String name) {}
