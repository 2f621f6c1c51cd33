package vn.diemcau.live.core;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.live.core.Stage.CHAIR;
import static vn.diemcau.live.core.Stage.SECRETARY;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AgendaTest {

    @Test
    void theClockOfAnItemRunsFromItsStart() {
        Stage stage =
                Stage.running().after(30).then(SECRETARY, new MoveToItem("a-1")).after(60);

        assertThat(agenda(stage).current()).isEqualTo("a-1");
        assertThat(agenda(stage).countingSince()).isEqualTo(Stage.START.plusSeconds(30));
        assertThat(spent(stage, 0)).isEqualTo(Duration.ofSeconds(60));
        assertThat(spent(stage, 1)).isZero();
    }

    @Test
    void movingOnStopsOneClockAndStartsTheOther() {
        Stage stage = Stage.running()
                .then(CHAIR, new MoveToItem("a-1"))
                .after(60)
                .then(CHAIR, new MoveToItem("a-2"))
                .after(20)
                .then(CHAIR, new MoveToItem("a-1"))
                .after(5);

        assertThat(spent(stage, 0)).isEqualTo(Duration.ofSeconds(65));
        assertThat(spent(stage, 1)).isEqualTo(Duration.ofSeconds(20));
        assertThat(agenda(stage).items().get(0).spent()).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void whileTheMeetingIsSuspendedTheClockStands() {
        Stage stage = Stage.running()
                .then(CHAIR, new MoveToItem("a-1"))
                .after(60)
                .then(CHAIR, new Suspend("Nghỉ"))
                .after(900);
        assertThat(agenda(stage).countingSince()).isNull();
        assertThat(agenda(stage).current()).isEqualTo("a-1");

        stage.then(CHAIR, new Resume()).after(10);
        assertThat(spent(stage, 0)).isEqualTo(Duration.ofSeconds(70));
    }

    @Test
    void withoutAnItemThereIsNoClockToResume() {
        Stage stage = Stage.suspended().then(CHAIR, new Resume());

        assertThat(agenda(stage).countingSince()).isNull();
    }

    @Test
    void closingStopsTheClock() {
        Stage stage = Stage.running()
                .then(CHAIR, new MoveToItem("a-2"))
                .after(60)
                .then(CHAIR, new Close())
                .after(60);

        assertThat(spent(stage, 1)).isEqualTo(Duration.ofSeconds(60));
        assertThat(agenda(stage).countingSince()).isNull();
    }

    @Test
    void itemsAreThoseOfTheAgendaAndEachIsEnteredOnce() {
        Stage stage = Stage.running();
        stage.refuses(CHAIR, new MoveToItem("a-3"), RefusalCode.NO_SUCH_ITEM);
        stage.then(CHAIR, new MoveToItem("a-1")).refuses(CHAIR, new MoveToItem("a-1"), RefusalCode.SAME_ITEM);
    }

    private static Agenda agenda(Stage stage) {
        return stage.assembly().hall().agenda();
    }

    private static Duration spent(Stage stage, int item) {
        return agenda(stage).spentOn(agenda(stage).items().get(item), stage.now());
    }
}
