package vn.diemcau.live.ws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Tale;
import vn.diemcau.live.wire.Audience;

class ReadershipTest {

    private static final SiteId SITE = new SiteId("dc-1");
    private static final int WEBSOCKET_HEADER = 2;

    @Test
    void changesOfSeatsWaitForMoreOfTheirKind() {
        var following = new Following(Tale.ofGathering(20), Audience.DESK, 1);
        Listener desk = join(following, Audience.DESK, null);
        happen(following, 20);
        assertThat(desk.heard("events")).isEmpty();

        following.pass();

        assertThat(desk.heard("events")).singleElement().satisfies(frame -> {
            assertThat(frame.path("from").asLong()).isEqualTo(1);
            assertThat(frame.path("to").asLong()).isEqualTo(21);
            assertThat(frame.path("events")).hasSize(20);
        });
    }

    @Test
    void noFrameTellsMoreThanItMay() {
        var following = new Following(Tale.ofGathering(450), Audience.DESK, 1);
        Listener desk = join(following, Audience.DESK, null);
        happen(following, 450);
        following.pass();

        assertThat(desk.heard("events"))
                .extracting(
                        frame -> frame.path("from").asLong(),
                        frame -> frame.path("events").size())
                .containsExactly(tuple(1L, 200), tuple(201L, 200), tuple(401L, 50));
    }

    @Test
    void whatASiteDoesNotReadTakesNoRoomInItsFrame() {
        var following = new Following(Tale.ofGathering(450), Audience.SITE, 1);
        Listener site = join(following, Audience.SITE, null);
        happen(following, 450);
        following.pass();

        assertThat(site.heard("events")).singleElement().satisfies(frame -> {
            assertThat(frame.path("to").asLong()).isEqualTo(451);
            assertThat(frame.at("/roster/connected").asInt()).isEqualTo(450);
        });
    }

    @Test
    void anythingElseGoesOutAtOnceAndTakesAlongWhatWaits() {
        var following = new Following(Tale.ofGatheringAndOpening(3), Audience.DESK, 1);
        Listener desk = join(following, Audience.DESK, null);
        happen(following, 4);

        assertThat(desk.heard("events"))
                .singleElement()
                .extracting(frame -> frame.path("events"))
                .satisfies(events -> {
                    assertThat(events).hasSize(4);
                    assertThat(events.get(3).path("e").asText()).isEqualTo("Opened");
                });
        following.pass();
        assertThat(desk.heard("events")).hasSize(1);
    }

    @Test
    void aSiteIsToldHowManyAreThereAndOfNoneOfThem() {
        var following = new Following(Tale.ofGathering(20), Audience.SITE, 1);
        Listener site = join(following, Audience.SITE, null);
        happen(following, 20);
        following.pass();

        JsonNode told = site.heard("events").get(0);
        assertThat(told.path("events")).isEmpty();
        assertThat(told.path("to").asLong()).isEqualTo(21);
        assertThat(told.path("roster").path("connected").asInt()).isEqualTo(20);
        assertThat(String.join("", site.texts())).doesNotContain("dc-7");
    }

    @ParameterizedTest
    @EnumSource
    void whoComesAfterOneGetsTheVeryFramesThatTheOneGot(Audience audience) {
        var following = new Following(Tale.ofGathering(30), audience, 1);
        Listener first = join(following, audience, null);
        for (int site = 0; site < 30; site++) {
            following.happen();
            following.pass();
        }
        Listener second = join(following, audience, null);

        assertThat(second.frames().subList(1, second.frames().size()))
                .containsExactlyElementsOf(
                        first.frames().subList(1, first.frames().size()));
    }

    @Test
    void whoComesBackGetsNothingThatItHasSeen() {
        var following = new Following(Tale.ofGathering(30), Audience.DESK, 1);
        join(following, Audience.DESK, null);
        for (int site = 0; site < 30; site++) {
            following.happen();
            following.pass();
        }
        Listener back = join(following, Audience.DESK, 25L);

        assertThat(back.heard("welcome").get(0).path("mode").asText()).isEqualTo("events");
        assertThat(back.heard("events"))
                .extracting(frame -> frame.path("to").asLong())
                .containsExactly(26L, 27L, 28L, 29L, 30L, 31L);
        assertThat(join(following, Audience.DESK, 31L).frames()).hasSize(1);
    }

    @Test
    void whoHasSeenWhatNeverWasGetsASnapshot() {
        var following = new Following(Tale.ofGathering(2), Audience.DESK, 1);

        assertThat(join(following, Audience.DESK, 9L).heard("snapshot")).hasSize(1);
    }

    /** The storm of a province and more: what each costs must not grow with the number of those who are there. */
    @Test
    void inAStormOfAThousandEachIsSentATinyPartOfTheMeeting() {
        var following = new Following(Tale.ofGathering(1_000), Audience.SITE, 1);
        List<Listener> sites = IntStream.range(0, 1_000)
                .mapToObj(site -> {
                    Listener listener = join(following, Audience.SITE, null);
                    following.happen();
                    if (site % 100 == 99) {
                        following.pass();
                    }
                    return listener;
                })
                .toList();

        assertThat(sites).allMatch(site -> site.bytes() < 4_000);
        assertThat(sites.get(999).bytes()).isLessThan(sites.get(0).bytes() + 1_000);
    }

    @Test
    void theWholeStateOfFiveHundredSitesFitsInFortyKilobytes() {
        var following = new Following(Tale.ofGathering(500), Audience.DESK, 1);
        happen(following, 500);

        assertThat(join(following, Audience.DESK, null).bytes()).isLessThan(40_000);
    }

    @Test
    void eachChangeOfASeatIsSmall() {
        var following = new Following(Tale.ofGathering(500), Audience.DESK, 1);
        Listener desk = join(following, Audience.DESK, null);
        for (int site = 0; site < 500; site++) {
            following.happen();
            following.pass();
        }

        assertThat(desk.texts().subList(2, desk.texts().size()))
                .allSatisfy(text -> assertThat(text.length() + WEBSOCKET_HEADER).isLessThanOrEqualTo(120));
    }

    private static Listener join(Following following, Audience audience, Long last) {
        var listener = new Listener(audience, SITE, last);
        following.join(listener);
        return listener;
    }

    private static void happen(Following following, int batches) {
        IntStream.range(0, batches).forEach(batch -> following.happen());
    }
}
