package vn.diemcau.live;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The server's own threads and timers. */
@ApplicationScoped
public class Machine implements Executor, Timer {

    private static final Logger LOG = System.getLogger(Machine.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private final Clock clock;

    @Inject
    public Machine(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void execute(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException leaving) {
            leave(task);
        }
    }

    /** A server that is about to stop takes no more tasks, but commands are still to be answered and clients to be told to move. */
    private static void leave(Runnable task) {
        LOG.log(Level.DEBUG, "The server's threads take nothing more");
        new Thread(task, "diemcau-leaving").start();
    }

    @Override
    public void at(Instant time, Runnable task) {
        // A timer may ring a little early by the clock that is asked afterwards; a millisecond more makes sure.
        long pause = Math.max(0, Duration.between(clock.instant(), time).toMillis() + 1);
        ScheduledFuture<?> unused = scheduler.schedule(() -> executor.execute(task), pause, TimeUnit.MILLISECONDS);
    }

    /** Repeats a task with a pause after each run, until the returned handle is cancelled. */
    public ScheduledFuture<?> every(Duration pause, Runnable task) {
        return scheduler.scheduleWithFixedDelay(
                () -> attempt(task), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A run that fails must not be the last one. */
    private static void attempt(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "A routine failed and will be tried again", failed);
        }
    }
}
