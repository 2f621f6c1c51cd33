package vn.diemcau.live.core;

import java.util.Map;

/** Why a command in a meeting is refused. The names are part of the protocol: they stay as they are. */
public enum RefusalCode {
    /** Only the chair may do this (or, where the verb says so, the site that has the floor). */
    NOT_CHAIR,
    /** Only the chair or the secretary may do this. */
    NOT_SECRETARY,
    /** Only the chair or the technical operator may do this. */
    NOT_OPERATOR,
    /** Only a site may do this. */
    NOT_SITE,
    /** The floor belongs to another site. */
    NOT_YOUR_SITE,
    /** People in the meeting may do this, the server does not. */
    NOT_IN_MEETING,
    /** Only the server itself does this. */
    NOT_SERVER,
    /** The meeting has no plan yet. */
    NOT_CONVENED,
    /** The meeting has not been opened. */
    NOT_OPEN,
    /** The meeting has been opened already. */
    ALREADY_OPEN,
    /** The meeting is suspended. */
    SUSPENDED,
    /** The meeting is not suspended. */
    NOT_SUSPENDED,
    /** The meeting is closed; nothing changes any more. */
    CLOSED,
    /** The meeting is convened with exactly this plan already. */
    PLAN_UNCHANGED,
    /** The site does not take part in this meeting. */
    NO_SUCH_SITE,
    /** The agenda has no such item. */
    NO_SUCH_ITEM,
    /** The meeting is at this item already. */
    SAME_ITEM,
    /** The site is in the queue already; asking twice is heard once. */
    ALREADY_IN_QUEUE,
    /** The site has not asked for the floor. */
    NOT_IN_QUEUE,
    /** The site has the floor already. */
    HAS_FLOOR,
    /** Nobody has the floor, or somebody else than meant. */
    NO_FLOOR,
    /** The floor can be given only to a site that is connected. */
    SITE_NOT_CONNECTED,
    /** The speaking time is shorter or longer than the house allows; details: min, max in seconds. */
    LIMIT_OUT_OF_RANGE,
    /** The minutes must be able to say why. */
    REASON_NEEDED,
    /** A roll call is going on already. */
    ROLL_CALL_OPEN,
    /** No roll call is going on. */
    NO_ROLL_CALL,
    /** A roll is corrected to present, absent or excused, and only to what it is not. */
    ROLL_UNCHANGED,
    /** Fewer people than one or more than the house allows; details: min, max. */
    HEADS_OUT_OF_RANGE,
    /** Nothing was said. */
    TEXT_EMPTY,
    /** The text is too long; details: max in characters. */
    TEXT_TOO_LONG,
    /** The microphones are in that mode already. */
    MICS_ALREADY,
    /** Picture and sound are in that room, or a later one, already. */
    MEDIA_MOVED,
    /** The chair has sent the site out of the meeting. */
    SITE_REMOVED,
    /** The site has not been sent out. */
    NOT_REMOVED,
    /** The hub stays: the chair sits there. */
    HUB_STAYS,
    /** The site has this quality already. */
    QUALITY_ALREADY,
    /** It is recorded already, or somebody else is at it. */
    RECORDING_ALREADY,
    /** Nothing is recorded. */
    NOT_RECORDING,
    /** The site's connection is in that state already. */
    PRESENCE_ALREADY,
    /** The time of this deadline has not come, or its cause is gone. */
    NOT_DUE;

    /** Refuses without details. */
    Decision refused() {
        return with(Map.of());
    }

    /** Refuses with what the sentence on the screen needs. */
    Decision with(Map<String, Object> details) {
        return new Decision.Refused(this, details);
    }
}
