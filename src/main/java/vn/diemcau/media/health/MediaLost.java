package vn.diemcau.media.health;

import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;

/**
 * A page says that nothing reaches it any more; told to every node, because the one that goes the rounds judges. Nothing of it is kept.
 *
 * @param person who sits at the page
 * @param room the room that the page is in; what is said of a room that the meeting has left means nothing
 */
public record MediaLost(MeetingId meeting, SiteId site, PersonId person, String room) {}
