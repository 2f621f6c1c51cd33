package vn.diemcau.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
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
    private final AtomicBoolean reading = new AtomicBoolean();

    Mailbox(Executor executor, Consumer<List<T>> reader) {
        this.executor = executor;
        this.reader = reader;
    }

    /**
     * Puts something in.
     *
     * @throws RejectedExecutionException when the executor takes nothing at the moment; it is read with the next
     */
    void put(T item) {
        queue.add(item);
        wake();
    }

    boolean isEmpty() {
        return queue.isEmpty() && !reading.get();
    }

    private void wake() {
        if (reading.compareAndSet(false, true)) {
            try {
                executor.execute(this::read);
            } catch (RejectedExecutionException refused) {
                reading.set(false);
                throw refused;
            }
        }
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
            reading.set(false);
            if (!queue.isEmpty()) {
                wake();
            }
        }
    }
}
