package vn.diemcau.identity;

/** What an account is for, in one unit. */
public enum Role {
    /** Keeps units, accounts and sites in order, in the unit and everything below it. */
    ADMINISTRATOR,
    /** Convenes and chairs. */
    LEADER,
    /** Schedules, keeps the agenda and the roll, writes what remains. */
    SECRETARY,
    /** Looks after rooms, lines and sound (điều hành kỹ thuật). */
    TECHNICAL_OPERATOR,
    /** The device of one site, with a named responsible person. */
    SITE,
    /** Takes part in meetings of the unit. */
    DELEGATE
}
