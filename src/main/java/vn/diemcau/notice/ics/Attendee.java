package vn.diemcau.notice.ics;

/**
 * Somebody who is invited.
 *
 * @param who the person or the unit
 * @param unit whether the address is that of a unit and not of one person
 * @param mandatory whether the meeting needs them
 * @param participation what is known of their answer
 * @param asked whether an answer is wanted
 */
public record Attendee(CalendarUser who, boolean unit, boolean mandatory, Participation participation, boolean asked) {

    /** A unit that must come and has not answered yet. */
    public static Attendee invitedUnit(CalendarUser who) {
        return new Attendee(who, true, true, Participation.NEEDS_ACTION, true);
    }
}
