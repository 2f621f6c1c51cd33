package vn.diemcau.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.core.Command;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Event;
import vn.diemcau.live.core.Order;
import vn.diemcau.live.core.Policy;
import vn.diemcau.live.core.Progress;

/** A batch of commands being decided, each on what the ones before have made of the meeting; nothing of it holds before it is written. */
final class Draft {

    private final Book book;
    private final Policy policy;
    private final Instant at;
    private final long after;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<Runnable> answers = new ArrayList<>();
    private final List<Work.Request> requests = new ArrayList<>();
    private final Map<Receipt.Key, Outcome> fresh = new HashMap<>();
    private Progress progress;

    /**
     * @param now the time of the batch; a clock that was set back does not take the meeting back with it
     */
    Draft(Book book, Policy policy, Instant now) {
        this.book = book;
        this.policy = policy;
        this.at = now.isBefore(book.lastAt()) ? book.lastAt() : now;
        this.progress = book.progress();
        this.after = progress.seq();
    }

    /** Decides a command, or finds the answer that it got before. */
    void judge(Work.Request request) {
        requests.add(request);
        Outcome outcome =
                request.key() == null ? decide(request.command(), request.by()) : once(request, request.key());
        answers.add(() -> request.answer().complete(outcome));
    }

    private Outcome once(Work.Request request, Receipt.Key key) {
        Outcome before = book.answer(key);
        return before != null
                ? before
                : fresh.computeIfAbsent(key, unanswered -> {
                    Outcome outcome = decide(request.command(), request.by());
                    receipts.add(new Receipt(unanswered, outcome));
                    return outcome;
                });
    }

    /** Decides a command of the server's own. */
    Outcome decide(Command command, Actor by) {
        var order = new Order(by, at, Long.toString(progress.seq() + 1), policy);
        return progress.meeting()
                .decide(command, order)
                .fold(
                        events -> happened(events, by),
                        refused -> new Outcome.Refused(Refusal.of(refused.code(), refused.details())));
    }

    private Outcome happened(List<Event> events, Actor by) {
        for (Event event : events) {
            var entry = new Entry(progress.seq() + 1, at, by, event);
            progress = progress.after(entry);
            entries.add(entry);
        }
        return new Outcome.Done(progress.seq());
    }

    Progress progress() {
        return progress;
    }

    Instant at() {
        return at;
    }

    /** The number of the last event that it was decided on. */
    long after() {
        return after;
    }

    List<Entry> entries() {
        return entries;
    }

    List<Receipt> receipts() {
        return receipts;
    }

    /** The book it was begun on. */
    Book book() {
        return book;
    }

    List<Work.Request> requests() {
        return requests;
    }

    /** The commands that have an id, and so one answer for ever. */
    Set<Receipt.Key> commands() {
        return requests.stream()
                .flatMap(request -> Stream.ofNullable(request.key()))
                .collect(Collectors.toSet());
    }

    boolean changesNothing() {
        return entries.isEmpty() && receipts.isEmpty();
    }

    /** Tells everybody what became of their commands; only once the draft is written. */
    void answer() {
        answers.forEach(Runnable::run);
    }

    /** Tells everybody to try again. */
    void giveUp() {
        requests.forEach(request -> request.answer().complete(new Outcome.Retry()));
    }
}
