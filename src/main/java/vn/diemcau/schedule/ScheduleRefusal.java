package vn.diemcau.schedule;

import java.util.Map;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

/** Why planning, changing or replying was refused; the names are part of the interface. */
public enum ScheduleRefusal {
    /** There is no such meeting, or the caller may not know of it. */
    NOT_FOUND,
    /** The caller may see it but not do this. */
    NOT_ALLOWED,
    /** Somebody changed it meanwhile; details: {@code version}. */
    STALE_VERSION,
    /**
     * Chair, secretary or sites are taken at that time, or a room, equipment, room on the media servers or a recorder is short, and no reason was stated; details: {@code overlaps},
     * {@code scarce}, {@code shortage} if there is one.
     */
    OVERLAP,
    /** A field must not be empty; details: {@code field}. */
    FIELD_NEEDED,
    /** A text is too long; details: {@code field}, {@code limit}. */
    TEXT_TOO_LONG,
    /** A list is too long; details: {@code field}, {@code limit}. */
    TOO_MANY,
    /** The end is not after the start. */
    END_BEFORE_START,
    /** The meeting would last too long; details: {@code hours}. */
    MEETING_TOO_LONG,
    /** The meeting would be over already. */
    TIME_PASSED,
    /** An agenda item has an impossible length; details: {@code item}, {@code min}, {@code max}. */
    MINUTES_OUT_OF_RANGE,
    /** The first point of an agenda cannot be a part of another; details: {@code item}. */
    PART_OF_NOTHING,
    /** A link is no address of a page; details: {@code item}. */
    BAD_LINK,
    /** A dial string is not one; details: {@code item}. */
    BAD_DIAL_STRING,
    /** A telephone number is not one; details: {@code item}. */
    BAD_PHONE,
    /** Chair or secretary is not a known person; details: {@code field}. */
    UNKNOWN_PERSON,
    /** A site does not stand on the day of the meeting; details: {@code sites}. */
    SITE_NOT_VALID,
    /** A line of the composition asks for an impossible number; details: {@code item}, {@code min}, {@code max}. */
    QUOTA_OUT_OF_RANGE,
    /** The composition asks units whose sites do not take part; details: {@code units}. */
    UNIT_NOT_INVITED,
    /** Only a superior can demand that somebody comes (Quyết định 45/2018/QĐ-TTg, articles 26 and 27); details: {@code item}. */
    NOT_YOURS_TO_CONVENE,
    /** A number is impossible; details: {@code field}, {@code min}, {@code max}. */
    NUMBER_OUT_OF_RANGE,
    /** A room or equipment cannot be booked for this chair: there is none, it is given up or it is not shared; details: {@code assets}. */
    ASSET_NOT_YOURS,
    /** The chair belongs neither to the caller's unit nor to the one it serves. */
    CHAIR_NOT_YOURS,
    /** A change, a postponement, a cancellation or declining needs its reason. */
    REASON_NEEDED,
    /** It does not stand where this could be done with it; details: {@code status}. */
    NOT_AT_THIS_STAGE,
    /** It has to be approved before it may be issued. */
    APPROVAL_NEEDED,
    /**
     * The invitation would come later than any reading of the law allows; an unscheduled meeting with a stated reason may; details: {@code strict},
     * {@code lenient} (days by which it had to go out), {@code citation}.
     */
    NOTICE_TOO_SHORT,
    /** A text carries a mark of a state secret (Luật 117/2025/QH15); details: {@code field}. */
    STATE_SECRET,
    /** It runs; its plan is fixed. */
    ALREADY_RUNNING,
    /** It was held. */
    ALREADY_ENDED,
    /** It was cancelled. */
    ALREADY_CANCELLED,
    /** It has been postponed already and still has no new time. */
    ALREADY_POSTPONED,
    /** The number of people is impossible; details: {@code min}, {@code max}. */
    HEADS_OUT_OF_RANGE,
    /** A speech is impossibly short or long; details: {@code min}, {@code max}. */
    SPEECH_OUT_OF_RANGE,
    /** The agenda has no such point. */
    UNKNOWN_ITEM,
    /** The invitation asks this site for nobody of that kind. */
    UNKNOWN_INVITEE,
    /** More people were named than the invitation asks for; details: {@code quota}, {@code post}. */
    QUOTA_EXCEEDED,
    /** No substitute waits for a decision, or the site has answered again since. */
    NOTHING_TO_DECIDE,
    /** A meeting in this status takes no replies. */
    CLOSED_FOR_REPLIES,
    /** Meetings of this kind are never shown to everybody. */
    NOT_FOR_THE_PUBLIC,
    /** What should come again is no recurrence rule. */
    NOT_A_RECURRENCE,
    /** A part of a recurrence rule that is not worked out here; details: {@code part}. */
    RECURRENCE_TOO_SUBTLE,
    /** A recurrence neither says how often nor until when. */
    RECURRENCE_WITHOUT_END,
    /** The days of a series are too many; details: {@code limit}. */
    TOO_MANY_OCCURRENCES,
    /** A day of a series lies before its first or too far behind it; details: {@code years}. */
    SERIES_TOO_LONG,
    /** All days of a series were struck out or are days off, or there is nothing to add. */
    NO_DAY_LEFT,
    /** Some occurrences cannot be as they are asked for; details: {@code days}, each with its own refusal. */
    OCCURRENCES_REFUSED,
    /** The meeting belongs to no series. */
    NOT_IN_A_SERIES,
    /** Several occurrences cannot be moved to one day. */
    ONE_DAY_FOR_ONE,
    /** The caller's desks keep no such template. */
    UNKNOWN_TEMPLATE,
    /** The desk keeps another template under this name. */
    TEMPLATE_NAME_TAKEN,
    /** There is nobody of this name who leads and can sign in. */
    NOT_A_LEADER,
    /** Whoever assists a leader can sign in and belongs to the leader's authority or its office. */
    ASSISTANT_NOT_OURS,
    /** The same person assists the same leader on some of these days already. */
    ASSISTS_ALREADY,
    /** The last day is before the first. */
    LAST_DAY_TOO_EARLY;

    /** This refusal as an answer. */
    public <T> Answer<T> answer() {
        return Answer.refused(Refusal.of(this));
    }

    /** This refusal as an answer, with what its sentence needs. */
    public <T> Answer<T> answer(Map<String, Object> details) {
        return Answer.refused(Refusal.of(this, details));
    }
}
