package vn.diemcau.media;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;

/**
 * Someone who may join and is about to enter picture and sound.
 *
 * @param siteCount how many sites the meeting has, hub included
 * @param region the unit at the top to which the meeting's hub belongs; empty if none is known
 * @param site the site whose camera and microphone these are; null for someone who only looks on
 * @param name what the others read under the picture
 * @param moderator whether the media server lets this participant mute and remove others
 * @param mayRecord whether the media server lets this participant start a recording
 * @param elsewhere what the page shows instead where the meeting has no picture and sound of ours
 */
public record Participant(
        MeetingId meeting,
        int siteCount,
        String region,
        PersonId person,
        @Nullable SiteId site,
        String name,
        boolean moderator,
        boolean mayRecord,
        Optional<Entrance> elsewhere) {

    /** How the media names this participant: by the site, so that a page finds the site's picture, otherwise by the person. */
    public String handle() {
        return Optional.ofNullable(site).map(SiteId::value).orElse(person.value());
    }
}
