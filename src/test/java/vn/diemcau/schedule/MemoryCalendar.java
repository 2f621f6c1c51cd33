package vn.diemcau.schedule;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;

/** A calendar for tests of what stands above it; it keeps the same promises as the one in the database. */
public class MemoryCalendar implements Calendar {

    private static final Comparator<Meeting> BY_START = Comparator.comparing(
                    (Meeting meeting) -> meeting.plan().slot().start())
            .thenComparing(meeting -> meeting.id().value());

    private Map<MeetingId, Meeting> meetings = new LinkedHashMap<>();
    private Map<MeetingId, List<HistoryEntry>> histories = new HashMap<>();
    private final Map<MeetingId, List<Reply>> replies = new HashMap<>();

    @Override
    public synchronized Optional<Meeting> find(MeetingId id) {
        return Optional.ofNullable(meetings.get(id));
    }

    @Override
    public synchronized Optional<Integer> version(MeetingId id) {
        return Optional.ofNullable(meetings.get(id)).map(Meeting::version);
    }

    @Override
    public synchronized List<Meeting> during(Slot slot) {
        return meetings.values().stream()
                .filter(meeting -> meeting.plan().slot().overlaps(slot))
                .sorted(BY_START)
                .toList();
    }

    @Override
    public synchronized List<Meeting> inPreparation() {
        return meetings.values().stream()
                .filter(meeting -> meeting.status().inPreparation())
                .sorted(BY_START)
                .toList();
    }

    @Override
    public synchronized List<Meeting> concerning(Slot slot, @Nullable PersonId person, Set<SiteId> sites) {
        return during(slot).stream()
                .filter(meeting -> Stream.of(
                                        meeting.plan().chair(),
                                        meeting.plan().secretary(),
                                        meeting.creator().person())
                                .anyMatch(each -> each.equals(person))
                        || meeting.plan().everySite().stream().anyMatch(sites::contains))
                .toList();
    }

    @Override
    public synchronized List<Meeting> occupying(Slot slot) {
        return during(slot).stream()
                .filter(meeting -> meeting.status().occupies())
                .toList();
    }

    @Override
    public synchronized List<MeetingId> awaited(Set<SiteId> sites, Instant from) {
        return meetings.values().stream()
                .filter(meeting -> meeting.status().open()
                        && !meeting.plan().slot().start().isBefore(from)
                        && sites.stream().anyMatch(meeting.plan()::includes))
                .map(Meeting::id)
                .toList();
    }

    @Override
    public synchronized Map<MeetingId, Instant> lastDeeds(Collection<MeetingId> ids) {
        Map<MeetingId, Instant> last = new HashMap<>();
        ids.forEach(id -> history(id).forEach(line -> last.put(id, line.at())));
        return last;
    }

    @Override
    public synchronized List<HistoryEntry> history(MeetingId id) {
        return List.copyOf(histories.getOrDefault(id, List.of()));
    }

    @Override
    public synchronized List<Reply> replies(MeetingId id) {
        return List.copyOf(replies.getOrDefault(id, List.of()));
    }

    @Override
    public synchronized Map<MeetingId, Map<SiteId, Reply>> lastReplies(Collection<MeetingId> ids) {
        Map<MeetingId, Map<SiteId, Reply>> last = new HashMap<>();
        for (MeetingId id : new HashSet<>(ids)) {
            replies(id)
                    .forEach(reply ->
                            last.computeIfAbsent(id, key -> new HashMap<>()).put(reply.site(), reply));
        }
        return last;
    }

    @Override
    public synchronized <T> T alone(Supplier<T> work) {
        var meetingsBefore = new LinkedHashMap<>(meetings);
        Map<MeetingId, List<HistoryEntry>> historiesBefore = new HashMap<>();
        histories.forEach((id, lines) -> historiesBefore.put(id, new ArrayList<>(lines)));
        try {
            return work.get();
        } catch (RuntimeException failed) {
            meetings = meetingsBefore;
            histories = historiesBefore;
            throw failed;
        }
    }

    @Override
    public synchronized void add(Revision revision) {
        if (meetings.containsKey(revision.meeting().id())) {
            throw new IllegalStateException("there is such a meeting");
        }
        keep(revision);
    }

    @Override
    public synchronized void revise(Revision revision) {
        Meeting before = meetings.get(revision.meeting().id());
        if (before == null || before.version() != revision.meeting().version() - 1) {
            throw new IllegalStateException("somebody else wrote it");
        }
        keep(revision);
    }

    @Override
    public synchronized void add(MeetingId meeting, Reply reply) {
        replies.computeIfAbsent(meeting, id -> new ArrayList<>()).add(reply);
    }

    private void keep(Revision revision) {
        meetings.put(revision.meeting().id(), revision.meeting());
        histories
                .computeIfAbsent(revision.meeting().id(), id -> new ArrayList<>())
                .add(revision.entry());
    }
}
