package vn.diemcau.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a meeting stands with the law when its invitation goes out on a day.
 *
 * @param sent the day on which it goes, or went, out
 * @param notices the deadlines before the meeting: invitation, papers
 * @param replyBy by when the invited answer
 * @param conclusion by when the conclusion is due
 * @param longest how long such a meeting may last
 * @param tooLong whether it is planned for longer
 * @param worked whether its first day is a working day
 */
public record LegalClock(
        LocalDate sent,
        List<Notice> notices,
        Optional<Notice> replyBy,
        Optional<Due> conclusion,
        Optional<Policy> longest,
        boolean tooLong,
        boolean worked) {

    /** A deadline after the meeting. */
    public record Due(Policy policy, LocalDate day) {}

    public LegalClock {
        notices = List.copyOf(notices);
    }

    /** Reckons for a meeting with the policies of its day. */
    public static LegalClock of(Occasion occasion, LocalDate sent, Policies policies, WorkingCalendar calendar) {
        var reading = new Reading(occasion, policies, calendar);
        Optional<Policy> longest = reading.policy(Rule.LONGEST_DURATION);
        return new LegalClock(
                sent,
                Stream.of(Rule.INVITATION_NOTICE, Rule.PAPERS_NOTICE)
                        .map(reading::notice)
                        .flatMap(Optional::stream)
                        .toList(),
                reading.notice(Rule.REPLY_BY),
                reading.policy(Rule.CONCLUSION_NOTICE)
                        .map(policy -> new Due(policy, calendar.after(occasion.lastDay(), policy.amount()))),
                longest,
                longest.filter(policy -> reading.halfDays() > policy.amount()).isPresent(),
                calendar.works(occasion.day()));
    }

    /** The worst of the deadlines before the meeting; green when none is set. */
    public Light light() {
        return notices.stream().map(notice -> notice.sentOn(sent)).reduce(Light.GREEN, Light::or);
    }

    /** One meeting, read in one book of law. */
    private record Reading(Occasion occasion, Policies policies, WorkingCalendar calendar) {

        Optional<Policy> policy(Rule rule) {
            return policies.of(rule, occasion.kind(), occasion.units(), occasion.day());
        }

        Optional<Notice> notice(Rule rule) {
            return policy(rule).map(policy -> Notice.of(policy, occasion.day(), calendar));
        }

        int halfDays() {
            return new HalfDays(calendar).in(occasion.start(), occasion.end());
        }
    }
}
