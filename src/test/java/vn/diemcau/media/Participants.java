package vn.diemcau.media;

import java.util.Optional;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;

/** Some who enter a meeting of 46 sites. */
public final class Participants {

    public static final MeetingId MEETING = new MeetingId("0HZX3K7Q2M9TB");

    private static final String REGION = "u-11";

    private Participants() {}

    /** The chair, who sits at the hub. */
    public static Participant chair() {
        return new Participant(
                MEETING,
                46,
                REGION,
                new PersonId("p-chair"),
                new SiteId("dc-hub"),
                "Chủ tọa",
                true,
                true,
                Optional.empty());
    }

    /** The operator of a commune's meeting room. */
    public static Participant commune() {
        return commune(MEETING, 46);
    }

    /** The operator of a commune's meeting room, in another meeting. */
    public static Participant commune(MeetingId meeting, int siteCount) {
        return new Participant(
                meeting,
                siteCount,
                REGION,
                new PersonId("p-03160"),
                new SiteId("dc-03160"),
                "Xã Mường Nhé",
                false,
                false,
                Optional.empty());
    }

    /** Someone who only looks on. */
    public static Participant onlooker() {
        return new Participant(
                MEETING, 46, REGION, new PersonId("p-delegate"), null, "Đại biểu", false, false, Optional.empty());
    }
}
