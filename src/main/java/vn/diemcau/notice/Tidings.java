package vn.diemcau.notice;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.HistoryEntry.What;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Status;

/**
 * What is to be said of a meeting, to whom, after something was done to it. Several deeds that nobody was told of in between are told as one: what counts
 * for a guest is what holds.
 *
 * <p>Guests hear of a meeting when it is planned, never while it is being drafted. One that begins as it is made rings instead; one that runs is
 * shown by its room. A meeting to which nobody did anything was brought from elsewhere, and its guests know.
 *
 * @param guests who knows of the meeting afterwards
 * @param tidings what to say
 * @param reason what was stated last as a reason
 */
record Tidings(
        Set<Receiver> guests,
        List<Tiding> tidings,
        @Nullable String reason) {

    /** The fields of a plan that concern whoever comes; by the names of the history. */
    private static final Set<String> CONCERN_GUESTS = Set.of(
            "title",
            "start",
            "end",
            "chair",
            "hub",
            "agenda",
            "agendaDetails",
            "composition",
            "venue",
            "place",
            "dialStrings",
            "helpLines");

    private static final Set<Status> BEGUN = EnumSet.of(Status.RUNNING, Status.ENDED);

    /** One thing to say to these. */
    record Tiding(NoticeKind kind, Set<Receiver> to) {}

    /**
     * Reads what is new.
     *
     * @param meeting the meeting as it is
     * @param news what was done to it since it was told last, oldest first
     */
    static Tidings of(Meeting meeting, List<HistoryEntry> news, Told told, Instant now) {
        Set<Receiver> invited = Receiver.invited(meeting.plan());
        if (news.isEmpty()) {
            return new Tidings(invited, List.of(), null);
        }
        if (meeting.status() == Status.PLANNED) {
            boolean begins = !now.isBefore(meeting.plan().slot().start());
            return new Tidings(invited, planned(invited, news, told, begins), reason(news));
        }
        if (BEGUN.contains(meeting.status())) {
            return new Tidings(invited, List.of(), null);
        }
        return new Tidings(told.guests(), givenUp(meeting.status(), news, told), reason(news));
    }

    private static List<Tiding> planned(Set<Receiver> invited, List<HistoryEntry> news, Told told, boolean begins) {
        List<Tiding> tidings = new ArrayList<>();
        if (!begins) {
            add(tidings, NoticeKind.INVITATION, without(invited, told.guests()));
        }
        add(tidings, NoticeKind.WITHDRAWN, without(told.guests(), invited));
        if (news.stream().anyMatch(Tidings::concernsGuests)) {
            Set<Receiver> stayed = new LinkedHashSet<>(invited);
            stayed.retainAll(told.guests());
            add(tidings, NoticeKind.CHANGED, stayed);
        }
        return tidings;
    }

    private static List<Tiding> givenUp(Status status, List<HistoryEntry> news, Told told) {
        List<Tiding> tidings = new ArrayList<>();
        if (status == Status.POSTPONED && did(news, What.POSTPONED)) {
            add(tidings, NoticeKind.POSTPONED, told.guests());
        }
        if (status == Status.CANCELLED && did(news, What.CANCELLED)) {
            add(tidings, NoticeKind.CANCELLED, told.guests());
        }
        return tidings;
    }

    private static boolean did(List<HistoryEntry> news, What what) {
        return news.stream().anyMatch(entry -> entry.what() == what);
    }

    private static boolean concernsGuests(HistoryEntry entry) {
        return entry.what() == What.RESCHEDULED
                || entry.changes().keySet().stream().anyMatch(CONCERN_GUESTS::contains);
    }

    private static void add(List<Tiding> tidings, NoticeKind kind, Set<Receiver> to) {
        if (!to.isEmpty()) {
            tidings.add(new Tiding(kind, to));
        }
    }

    private static Set<Receiver> without(Set<Receiver> all, Set<Receiver> others) {
        Set<Receiver> rest = new LinkedHashSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    /** Why a proposal was returned is the office's affair. */
    private static @Nullable String reason(List<HistoryEntry> news) {
        return news.stream()
                .filter(entry -> entry.what() != What.RETURNED)
                .map(HistoryEntry::reason)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
