package vn.diemcau.live;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Progress;

/** What a room remembers of its meeting's journal: the meeting itself, the answers given, and the last events for those who come back. */
final class Book {

    /** How many events a client may have missed and still be told them one by one; after that the whole state is shorter. */
    static final int KEPT = 500;

    private final Map<Receipt.Key, Outcome> answers = new HashMap<>();
    private final Deque<Entry> recent = new ArrayDeque<>();
    private Progress progress = Progress.none();
    private Instant lastAt = Instant.EPOCH;

    /** Reads a whole chronicle. */
    static Book of(Chronicle chronicle) {
        var book = new Book();
        book.write(chronicle.entries(), chronicle.receipts());
        return book;
    }

    void write(List<Entry> entries, List<Receipt> receipts) {
        entries.forEach(this::write);
        receipts.forEach(receipt -> answers.put(receipt.key(), receipt.outcome()));
    }

    private void write(Entry entry) {
        progress = progress.after(entry);
        lastAt = entry.at();
        recent.addLast(entry);
        if (recent.size() > KEPT) {
            recent.removeFirst();
        }
    }

    Progress progress() {
        return progress;
    }

    /** When the last event happened. */
    Instant lastAt() {
        return lastAt;
    }

    @Nullable
    Outcome answer(Receipt.Key key) {
        return answers.get(key);
    }

    /** The events after this number, if they are remembered and the number has been reached. */
    Optional<List<Entry>> since(long last) {
        boolean known = last <= progress.seq() && last >= progress.seq() - recent.size();
        return known
                ? Optional.of(
                        recent.stream().filter(entry -> entry.seq() > last).toList())
                : Optional.empty();
    }
}
