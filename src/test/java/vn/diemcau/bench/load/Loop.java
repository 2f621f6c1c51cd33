package vn.diemcau.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.time.Duration;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * One thread that drives thousands of connections. Everything about a connection happens on it, so nothing is locked; the others
 * hand it tasks. A failure on it is told to whoever asks it something next.
 */
public final class Loop implements AutoCloseable {

    private static final int BUFFER = 1 << 22;

    private final Selector selector;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final PriorityQueue<Alarm> alarms = new PriorityQueue<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private final Thread thread = new Thread(this::run, "load-generator");
    private volatile boolean open = true;
    private volatile Throwable failure;

    private record Alarm(long at, Runnable task) implements Comparable<Alarm> {
        @Override
        public int compareTo(Alarm other) {
            return Long.signum(at - other.at);
        }
    }

    public Loop() {
        try {
            selector = Selector.open();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
        thread.start();
    }

    /** Runs a task on the loop and waits for what it says. */
    public <T> T ask(Supplier<T> question) {
        var answer = new CompletableFuture<T>();
        tell(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException failed) {
                answer.completeExceptionally(failed);
            }
        });
        return answer.join();
    }

    /** Runs a task on the loop, soon. */
    public void tell(Runnable task) {
        if (failure != null) {
            throw new IllegalStateException("The load generator has failed", failure);
        }
        tasks.add(task);
        selector.wakeup();
    }

    /** Runs a task after a pause; only on the loop. */
    public void after(Duration pause, Runnable task) {
        alarms.add(new Alarm(System.nanoTime() + pause.toNanos(), task));
    }

    /** Opens a connection; only on the loop. */
    Line connect(InetSocketAddress to, String handshake, Ear ear, int room) {
        return Line.open(selector, to, handshake, ear, room);
    }

    private void run() {
        try {
            while (open) {
                selector.select(this::serve, pause());
                for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
                    task.run();
                }
                ring();
            }
        } catch (IOException | RuntimeException | Error failed) {
            failure = failed;
            failed.printStackTrace();
        }
    }

    private long pause() {
        Alarm next = alarms.peek();
        return next == null ? 1000 : Math.max(1, (next.at - System.nanoTime()) / 1_000_000);
    }

    private void ring() {
        long now = System.nanoTime();
        while (!alarms.isEmpty() && alarms.peek().at - now <= 0) {
            alarms.poll().task.run();
        }
    }

    private void serve(SelectionKey key) {
        ((Line) key.attachment()).ready(buffer);
    }

    @Override
    public void close() {
        open = false;
        selector.wakeup();
        try {
            thread.join();
            for (SelectionKey key : selector.keys()) {
                ((Line) key.attachment()).cut();
            }
            selector.close();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
