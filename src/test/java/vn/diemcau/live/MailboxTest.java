package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final List<List<Integer>> batches = new ArrayList<>();
    private boolean refusing;
    private final Mailbox<Integer> mailbox = new Mailbox<>(this::execute, batches::add);

    @Test
    void whatIsPutInTogetherIsReadTogetherAndInOrder() {
        mailbox.put(1);
        mailbox.put(2);
        mailbox.put(3);
        assertThat(mailbox.isEmpty()).isFalse();
        assertThat(tasks).hasSize(1);

        run();
        assertThat(batches).containsExactly(List.of(1, 2, 3));
        assertThat(mailbox.isEmpty()).isTrue();
    }

    @Test
    void muchIsReadInSeveralTurns() {
        IntStream.range(0, 600).forEach(mailbox::put);
        run();

        assertThat(batches).extracting(List::size).containsExactly(256, 256, 88);
    }

    @Test
    void whatWasRefusedAtFirstIsReadLater() {
        refusing = true;
        assertThatThrownBy(() -> mailbox.put(1)).isInstanceOf(RejectedExecutionException.class);

        refusing = false;
        mailbox.put(2);
        run();
        assertThat(batches).containsExactly(List.of(1, 2));
    }

    @Test
    void aReaderThatFailsReadsOn() {
        var seen = new ArrayList<Integer>();
        var failing = new Mailbox<Integer>(this::execute, batch -> {
            seen.addAll(batch);
            throw new IllegalStateException("told to fail");
        });
        failing.put(1);
        assertThatThrownBy(this::run).isInstanceOf(IllegalStateException.class);
        failing.put(2);
        assertThatThrownBy(this::run).isInstanceOf(IllegalStateException.class);

        assertThat(seen).containsExactly(1, 2);
    }

    @Test
    void manyWritersLoseNothingAndTheReaderIsAlwaysAlone() throws InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var left = new CountDownLatch(4000);
        var box = new Mailbox<Integer>(pool, batch -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            batch.forEach(item -> left.countDown());
            inside.decrementAndGet();
        });
        IntStream.range(0, 4)
                .forEach(writer -> pool.execute(() -> IntStream.range(0, 1000).forEach(box::put)));

        assertThat(left.await(30, TimeUnit.SECONDS)).isTrue();
        pool.shutdown();
        assertThat(most).hasValue(1);
    }

    private void execute(Runnable task) {
        if (refusing) {
            throw new RejectedExecutionException("told to refuse");
        }
        tasks.add(task);
    }

    private void run() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }
}
