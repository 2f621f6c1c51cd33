package vn.diemcau.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.core.Entry;

/** A journal for tests that lives as long as its object, and can be told to fail. */
public final class MemoryJournal implements Journal {

    private final Map<MeetingId, List<Entry>> entries = new HashMap<>();
    private final Map<MeetingId, Map<Receipt.Key, Receipt>> receipts = new HashMap<>();
    private Trouble trouble = Trouble.NONE;
    private int writes;

    /** How it fails. */
    public enum Trouble {
        NONE,
        /** Nothing is written. */
        NOT_WRITTEN,
        /** It is written, and the writer is told that it was not. */
        WRITTEN_AND_DENIED,
        /** Nothing is written or read. */
        DOWN
    }

    public synchronized void trouble(Trouble next) {
        trouble = next;
    }

    /** How often something was added. */
    public synchronized int writes() {
        return writes;
    }

    @Override
    public synchronized Chronicle read(MeetingId meeting) {
        checkUp();
        return readOn(meeting, 0, answers(meeting).keySet());
    }

    @Override
    public synchronized Chronicle readOn(MeetingId meeting, long after, Set<Receipt.Key> commands) {
        List<Receipt> answered = answers(meeting).values().stream()
                .filter(receipt -> commands.contains(receipt.key()))
                .toList();
        return new Chronicle(entries(meeting, after), answered);
    }

    @Override
    public synchronized List<Entry> entries(MeetingId meeting, long after) {
        checkUp();
        return events(meeting).stream().filter(entry -> entry.seq() > after).toList();
    }

    @Override
    public synchronized boolean append(MeetingId meeting, long after, List<Entry> added, List<Receipt> answered) {
        if (trouble == Trouble.NOT_WRITTEN || trouble == Trouble.DOWN) {
            throw failure();
        }
        boolean taken = events(meeting).size() > after
                || answered.stream().anyMatch(receipt -> answers(meeting).containsKey(receipt.key()));
        if (taken) {
            return false;
        }
        writes++;
        events(meeting).addAll(added);
        answered.forEach(receipt -> answers(meeting).put(receipt.key(), receipt));
        if (trouble == Trouble.WRITTEN_AND_DENIED) {
            throw failure();
        }
        return true;
    }

    @Override
    public synchronized Set<MeetingId> movedOn(Map<MeetingId, Long> known) {
        checkUp();
        return known.entrySet().stream()
                .filter(each -> events(each.getKey()).size() > each.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized List<MeetingId> activeSince(Instant since) {
        return entries.entrySet().stream()
                .filter(each ->
                        each.getValue().stream().anyMatch(entry -> !entry.at().isBefore(since)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Entry> events(MeetingId meeting) {
        return entries.computeIfAbsent(meeting, fresh -> new ArrayList<>());
    }

    private Map<Receipt.Key, Receipt> answers(MeetingId meeting) {
        return receipts.computeIfAbsent(meeting, fresh -> new HashMap<>());
    }

    private void checkUp() {
        if (trouble == Trouble.DOWN) {
            throw failure();
        }
    }

    private static JournalException failure() {
        return new JournalException("told to fail", new IllegalStateException());
    }
}
