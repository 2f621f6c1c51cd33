package vn.diemcau.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.diemcau.testkit.Cluster;
import vn.diemcau.testkit.SharedCluster;
import vn.diemcau.testkit.Wiring;

/**
 * Two servers, a PostgreSQL and HAProxy, and in the middle of a meeting, while everybody writes, something of them breaks. Each time the meeting goes on
 * to its end, and afterwards no acknowledged command is lost or there twice, and every device has the whole history.
 * {@code -Dfaults.sites=168} makes it a whole province of the largest kind.
 */
@ExtendWith(SharedCluster.class)
class BrokenClusterE2E {

    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(90));

    private static Cluster cluster;
    private static Server server;

    private Rehearsal rehearsal;
    private Province province;
    private Cast cast;
    private Story story;

    @BeforeAll
    static void start(Cluster shared) {
        cluster = shared;
        server = Server.at(cluster.uri());
    }

    @Test
    void theServerWithAllClientsIsKilledAndTheOtherGoesOn() {
        cluster.leaveOut(2);
        begin("Máy chủ có mọi điểm cầu bị ngắt");
        cluster.letIn(2);
        breakAmid(() -> cluster.node(1).kill());
        cluster.node(1).start();
        end();

        assertThat(cast.breaks())
                .as("lines that broke")
                .isGreaterThanOrEqualTo(cast.devices().size());
        assertThat(cast.ledger().repeated())
                .as("commands that were left unanswered")
                .isPositive();
    }

    @Test
    void oneOfTwoServersIsKilledAndItsClientsGoToTheOther() {
        begin("Một trong hai máy chủ bị ngắt");
        breakAmid(() -> cluster.node(2).kill());
        cluster.node(2).start();
        end();

        assertThat(cast.breaks())
                .as("only the lines of one server broke")
                .isPositive()
                .isLessThan(cast.devices().size());
    }

    @Test
    void theDatabaseIsAwayForTenSecondsAndNobodyIsTakenForGone() {
        begin("Cơ sở dữ liệu ngừng mười giây");
        long weak = weakened();
        breakAmid(() -> {
            cluster.database().stop();
            pass(Duration.ofSeconds(10));
            cluster.database().start();
        });
        assertThat(weakened()).as("sites that were taken for gone").isEqualTo(weak);
        end();
    }

    @Test
    void theServersDoNotHearEachOtherAndTheMeetingGoesOnOnBoth() {
        Optional<Wiring.Crossing> crossing = cluster.wiring().crossing();
        assumeTrue(
                crossing.isPresent(),
                "this machine does not let us make network namespaces, so the servers can't be separated");
        begin("Hai máy chủ mất liên lạc");
        breakAmid(() -> crossing.get().split());
        story.breakLines();
        breakAmid(() -> crossing.get().heal());
        goOnAfterBreakLines();
    }

    @Test
    void bothServersAreRestartedOneAfterTheOtherAndTheirClientsMove() {
        begin("Khởi động lại lần lượt");
        breakAmid(() -> cluster.node(1).stop());
        cluster.node(1).start();
        breakAmid(() -> cluster.node(2).stop());
        cluster.node(2).start();
        end();

        assertThat(cast.devices())
                .flatExtracting(Device::endings)
                .as("each line ended with a word, not with a silence")
                .isNotEmpty()
                .allMatch(why -> why.startsWith("1012 ") || why.startsWith("1001 "));
    }

    private void begin(String title) {
        rehearsal = new Rehearsal(server, SharedCluster.SITES, PATIENCE, System.out::println);
        province = rehearsal.gather(new Planted(server, SharedCluster.SITES));
        cast = province.cast(title);
        story = rehearsal.story(cast, Duration.ZERO);
        story.gather();
        story.open();
        story.callRoll();
        story.report();
        story.ask();
    }

    private void breakAmid(Runnable fault) {
        Uproar.Aftermath aftermath = new Uproar(cast, PATIENCE).whenEverybodyWrites(fault);
        System.out.println("everybody was back, and every line answered, " + aftermath);
    }

    private void end() {
        story.breakLines();
        goOnAfterBreakLines();
    }

    private void goOnAfterBreakLines() {
        story.discuss();
        story.interrupt();
        story.conclude();
        System.out.println(rehearsal.judge(province, cast).asText());
        assertThat(rehearsal.verdict().violated()).isEmpty();
    }

    private long weakened() {
        return cast.secretary().device().seen(seen -> seen.count("SiteWeakened") + seen.count("Recovered"));
    }

    private static void pass(Duration time) {
        new CompletableFuture<>()
                .completeOnTimeout(null, time.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }
}
