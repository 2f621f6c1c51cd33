package vn.diemcau.sim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.RunningServer;

/** Điện Biên meets: one hub and 45 communes, through a whole agenda, to the attendance that remains. */
class ProvinceMeetingE2E {

    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(60));

    @Test
    void fortySixSitesMeetToTheEndAndNothingIsMissing() {
        try (RunningServer server =
                RunningServer.named("province").withDemonstration().start()) {
            var rehearsal = new Rehearsal(Server.at(server.uri()), 46, PATIENCE, System.out::println);
            Province province = rehearsal.gather();
            Cast cast = province.cast("Giao ban tháng 11 với các xã, phường");

            rehearsal.story(cast, Duration.ofSeconds(20)).play();

            System.out.println(rehearsal.judge(province, cast).asText());
            assertThat(rehearsal.verdict().violated()).isEmpty();
        }
    }
}
