package vn.diemcau.law;

import java.util.EnumSet;
import java.util.Set;

/** What a policy rules. */
public enum Rule {
    /** By when the invitation must have reached the invited, before the day of the meeting. */
    INVITATION_NOTICE,
    /** By when the papers must have reached them, before the day of the meeting. */
    PAPERS_NOTICE,
    /** By when a site answers, before the day of the meeting. */
    REPLY_BY,
    /** By when the conclusion is to be issued, after the day on which the meeting ends. */
    CONCLUSION_NOTICE,
    /** How long a meeting may last. */
    LONGEST_DURATION,
    /** Whether somebody must approve a meeting before it is issued. */
    APPROVAL_BEFORE_ISSUE;

    /** In what a policy of this rule may count. */
    public Set<Measure> measures() {
        return switch (this) {
            case INVITATION_NOTICE, PAPERS_NOTICE, REPLY_BY -> EnumSet.of(Measure.WORKING_DAYS, Measure.DAYS);
            case CONCLUSION_NOTICE -> EnumSet.of(Measure.WORKING_DAYS);
            case LONGEST_DURATION -> EnumSet.of(Measure.HALF_DAYS);
            case APPROVAL_BEFORE_ISSUE -> EnumSet.of(Measure.FLAG);
        };
    }
}
