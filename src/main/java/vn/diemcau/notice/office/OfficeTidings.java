package vn.diemcau.notice.office;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.law.Light;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.HistoryEntry.What;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Reply;

/**
 * What is to be said to the office of a meeting. What counts is what holds: a proposal that was taken back before anybody was told of it is not told of, and one that was returned and
 * proposed again is a proposal.
 */
final class OfficeTidings {

    private static final Set<What> ISSUED = EnumSet.of(What.CREATED, What.ISSUED);
    private static final Set<What> CHANGED = EnumSet.of(What.CHANGED, What.RESCHEDULED);

    private final List<Tiding> tidings = new ArrayList<>();

    /**
     * One thing to say.
     *
     * @param onBehalf who did what it tells of in whose name, if it was done so
     */
    record Tiding(OfficeKind kind, @Nullable String reason, int amount, OfficeNotice.@Nullable OnBehalf onBehalf) {

        Tiding(OfficeKind kind, @Nullable String reason, int amount) {
            this(kind, reason, amount, null);
        }
    }

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
        all.step(meeting, news);
        all.gather(OfficeKind.UNITS_DECLINED, (int)
                replies.stream().filter(OfficeTidings::concernsTheOffice).count());
        all.gather(OfficeKind.LETTERS_RETURNED, returned);
        if (meeting.status().inPreparation() && light.compareTo(before) > 0) {
            all.say(light == Light.RED ? OfficeKind.TOO_LATE : OfficeKind.GETS_LATE, null, 0);
        }
        return all.tidings;
    }

    private void step(Meeting meeting, List<HistoryEntry> news) {
        switch (meeting.status()) {
            case PROPOSED -> ifDone(news, Set.of(What.PROPOSED), OfficeKind.TO_APPROVE);
            case APPROVED -> ifDone(news, Set.of(What.APPROVED), OfficeKind.APPROVED);
            case RETURNED -> ifDone(news, Set.of(What.RETURNED), OfficeKind.RETURNED);
            case PLANNED -> planned(news);
            case POSTPONED -> ifDone(news, Set.of(What.POSTPONED), OfficeKind.GUEST_POSTPONED);
            case CANCELLED -> cancelled(meeting, news);
            case DRAFT, RUNNING, ENDED -> {
                // Whoever did it knows, and a meeting that runs is shown by its room.
            }
        }
    }

    /** Whoever is asked by name hears of the meeting when it is issued, and then of what becomes of it; the sites are told elsewhere. */
    private void planned(List<HistoryEntry> news) {
        if (news.stream().anyMatch(entry -> ISSUED.contains(entry.what()))) {
            say(OfficeKind.GUEST_INVITED, null, 0);
        } else {
            ifDone(news, CHANGED, OfficeKind.GUEST_CHANGED);
        }
    }

    /** Of one that was never issued nobody knows. */
    private void cancelled(Meeting meeting, List<HistoryEntry> news) {
        if (meeting.issued() != null) {
            ifDone(news, Set.of(What.CANCELLED), OfficeKind.GUEST_CANCELLED);
        }
    }

    private void ifDone(List<HistoryEntry> news, Set<What> deeds, OfficeKind kind) {
        news.stream()
                .filter(entry -> deeds.contains(entry.what()))
                .reduce((earlier, later) -> later)
                .ifPresent(entry ->
                        tidings.add(new Tiding(kind, entry.reason(), 0, OfficeNotice.OnBehalf.of(entry.by()))));
    }

    /** A substitute that somebody decides of is the decision's affair. */
    private static boolean concernsTheOffice(Reply reply) {
        return !reply.attending() || reply.wishes().undecided();
    }

    private void gather(OfficeKind kind, int amount) {
        if (amount > 0) {
            say(kind, null, amount);
        }
    }

    private void say(OfficeKind kind, @Nullable String reason, int amount) {
        tidings.add(new Tiding(kind, reason, amount));
    }
}
