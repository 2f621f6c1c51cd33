package vn.diemcau.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Hands what is put in to one reader, in order and in batches, never two batches at a time. Putting in waits for nobody.
 *
 * @param <T> what is put in
 */
final class Mailbox<T> {

    private static final int BATCH = 256;

    private final Executor executor;
    private final Consumer<List<T>> reader;
    private final Queue<T> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger unread = new AtomicInteger();

    Mailbox(Executor executor, Consumer<List<T>> reader) {
        this.executor = executor;
        this.reader = reader;
    }

    void put(T item) {
        queue.add(item);
        if (unread.getAndIncrement() == 0) {
            executor.execute(this::read);
        }
    }

    boolean isEmpty() {
        return unread.get() == 0;
    }

    /** Reads one batch and comes back for the rest, so that one busy mailbox leaves threads to the others. */
    private void read() {
        var batch = new ArrayList<T>();
        for (T item = queue.poll(); item != null; item = batch.size() < BATCH ? queue.poll() : null) {
            batch.add(item);
        }
        try {
            reader.accept(batch);
        } finally {
            if (unread.addAndGet(-batch.size()) > 0) {
                executor.execute(this::read);
            }
        }
    }
}
