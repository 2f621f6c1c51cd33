package vn.diemcau.notice.office;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.diemcau.law.Light;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.HistoryEntry.What;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Reply;
import vn.diemcau.schedule.Status;

/**
 * What is to be said to the office of a meeting. What counts is what holds: a proposal that was taken back before anybody was told of it is not told of, and one that was returned and
 * proposed again is a proposal.
 */
final class OfficeTidings {

    private final List<Tiding> tidings = new ArrayList<>();

    /**
     * One thing to say.
     *
     * @param approvers whether to those who may approve; otherwise to those who hold the meeting
     */
    record Tiding(
            OfficeKind kind, boolean approvers, @Nullable String reason, int amount) {}

    /**
     * Reads what is new.
     *
     * @param news what was done to the meeting since it was told
     * @param replies what units have answered since then
     * @param returned how many letters have come back since then
     * @param before how it stood with the law when it was told
     * @param light how it stands
     */
    static List<Tiding> of(
            Meeting meeting, List<HistoryEntry> news, List<Reply> replies, int returned, Light before, Light light) {
        var all = new OfficeTidings();
        all.step(meeting.status(), news);
        all.gather(OfficeKind.UNITS_DECLINED, (int)
                replies.stream().filter(OfficeTidings::concernsTheOffice).count());
        all.gather(OfficeKind.LETTERS_RETURNED, returned);
        if (meeting.status().inPreparation() && light.compareTo(before) > 0) {
            all.say(light == Light.RED ? OfficeKind.TOO_LATE : OfficeKind.GETS_LATE, false, null, 0);
        }
        return all.tidings;
    }

    private void step(Status status, List<HistoryEntry> news) {
        switch (status) {
            case PROPOSED -> ifDone(news, What.PROPOSED, OfficeKind.TO_APPROVE, true);
            case APPROVED -> ifDone(news, What.APPROVED, OfficeKind.APPROVED, false);
            case RETURNED -> ifDone(news, What.RETURNED, OfficeKind.RETURNED, false);
            case DRAFT, PLANNED, POSTPONED, CANCELLED, RUNNING, ENDED -> {
                // Whoever did it knows, and the guests are told elsewhere.
            }
        }
    }

    private void ifDone(List<HistoryEntry> news, What what, OfficeKind kind, boolean approvers) {
        news.stream()
                .filter(entry -> entry.what() == what)
                .reduce((earlier, later) -> later)
                .ifPresent(entry -> say(kind, approvers, entry.reason(), 0));
    }

    /** A substitute that somebody decides of is the decision's affair. */
    private static boolean concernsTheOffice(Reply reply) {
        return !reply.attending() || reply.wishes().undecided();
    }

    private void gather(OfficeKind kind, int amount) {
        if (amount > 0) {
            say(kind, false, null, amount);
        }
    }

    private void say(OfficeKind kind, boolean approvers, @Nullable String reason, int amount) {
        tidings.add(new Tiding(kind, approvers, reason, amount));
    }
}
