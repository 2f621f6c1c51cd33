package vn.diemcau.schedule.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.law.LegalClock;
import vn.diemcau.law.Light;
import vn.diemcau.law.Notice;
import vn.diemcau.law.Policy;
import vn.diemcau.law.Rule;

/**
 * How a meeting stands with the law.
 *
 * @param light the worst of the deadlines before the meeting
 * @param sent the day from which it is reckoned: that of the invitation, or today
 * @param notices the deadlines before the meeting
 * @param replyBy by when its sites answer
 * @param conclusion by when its conclusion is due
 * @param longest how many half days it may last; null when nothing says so
 * @param tooLong whether it is planned for longer
 * @param worked whether its first day is a working day
 */
record LegalView(
        Light light,
        LocalDate sent,
        List<NoticeView> notices,
        @Nullable Due replyBy,
        @Nullable Due conclusion,
        @Nullable Longest longest,
        boolean tooLong,
        boolean worked) {

    /**
     * The same in a list.
     *
     * @param strict the earliest of the days by which it must go out, in the strict reading; null when nothing asks for notice
     * @param lenient likewise, in the lenient reading
     */
    record Brief(
            Light light,
            @Nullable LocalDate strict,
            @Nullable LocalDate lenient,
            boolean tooLong) {}

    /** By when something must go out: what keeps both readings, and what keeps the lenient one. */
    record NoticeView(
            Rule rule,
            Light light,
            LocalDate strict,
            LocalDate lenient,
            int amount,
            String measure,
            String citation,
            boolean confirmed) {}

    /** A day by which something is due. */
    record Due(LocalDate day, String citation, boolean confirmed) {}

    /** How long a meeting may last. */
    record Longest(int halfDays, String citation, boolean confirmed) {}

    static LegalView of(LegalClock clock) {
        return new LegalView(
                clock.light(),
                clock.sent(),
                clock.notices().stream()
                        .map(notice -> notice(notice, clock.sent()))
                        .toList(),
                clock.replyBy()
                        .map(notice -> due(notice.policy(), notice.lenient()))
                        .orElse(null),
                clock.conclusion().map(due -> due(due.policy(), due.day())).orElse(null),
                clock.longest()
                        .map(policy -> new Longest(policy.amount(), policy.citation(), policy.confirmed()))
                        .orElse(null),
                clock.tooLong(),
                clock.worked());
    }

    static Brief brief(LegalClock clock) {
        return new Brief(
                clock.light(),
                clock.notices().stream()
                        .map(Notice::strict)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                clock.notices().stream()
                        .map(Notice::lenient)
                        .min(LocalDate::compareTo)
                        .orElse(null),
                clock.tooLong());
    }

    private static NoticeView notice(Notice notice, LocalDate sent) {
        Policy policy = notice.policy();
        return new NoticeView(
                policy.rule(),
                notice.sentOn(sent),
                notice.strict(),
                notice.lenient(),
                policy.amount(),
                policy.measure().name(),
                policy.citation(),
                policy.confirmed());
    }

    private static Due due(Policy policy, LocalDate day) {
        return new Due(day, policy.citation(), policy.confirmed());
    }
}
