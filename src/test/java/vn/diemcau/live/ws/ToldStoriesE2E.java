package vn.diemcau.live.ws;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.PageModules;
import vn.diemcau.live.core.Tale;
import vn.diemcau.live.wire.Audience;
import vn.diemcau.live.wire.StateView;
import vn.diemcau.testkit.Browsers;

/**
 * However a meeting goes, whenever somebody comes, is cut off and comes back, here or on another node: in the end the page knows what the server would show it.
 * The server's side is the real one without a network, the page's side is the code of the page.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ToldStoriesE2E {

    private static final int STORIES = 120;
    private static final int LENGTH = 120;
    private static final SiteId SITE = new SiteId("dc-a");

    /** Lets the page's own line and fold hear what came over each connection, and compares the outcome. */
    private static final String FOLLOW = """
            async (told) => {
              const { follow } = await import("/tests/following.js");
              const { same } = await import("/tests/expect.js");
              for (const { what, lines, last, state } of told) {
                try {
                  const known = await follow(lines);
                  same(known.last, last, `${what}: position`);
                  same(known.state, JSON.parse(state), what);
                } catch (error) {
                  return `${what}: ${error.message}`;
                }
              }
              return "";
            }
            """;

    private Browsers browsers;
    private Page page;

    @BeforeAll
    void open() {
        browsers = Browsers.open();
        page = PageModules.page(browsers.person());
    }

    @AfterAll
    void close() {
        browsers.close();
    }

    @ParameterizedTest
    @EnumSource
    void whoeverComesWheneverKnowsInTheEndWhatTheServerWouldShow(Audience audience) {
        for (int seed = 0; seed < STORIES; seed++) {
            Tale tale = Tale.random(seed, LENGTH);
            assertThat(page.evaluate(FOLLOW, told(tale, audience, new Random(seed))))
                    .as("story " + seed)
                    .isEqualTo("");
        }
    }

    /** One who comes early and is cut off somewhere, and comes back here and to another node; one who comes late. */
    private static List<Map<String, Object>> told(Tale tale, Audience audience, Random random) {
        int end = tale.batches().size();
        int cut = 1 + random.nextInt(end);
        int back = cut + random.nextInt(end - cut + 1);
        var here = new Following(tale, audience, 1);
        var early = new Listener(audience, SITE, null);
        here.join(early);
        play(here, cut - 1, random);
        here.leave(early);
        var keeper = new Listener(audience, SITE, null);
        here.join(keeper);
        play(here, back - cut, random);
        var late = new Listener(audience, SITE, null);
        here.join(late);
        var resumed = new Listener(audience, SITE, early.position());
        here.join(resumed);
        var there = new Following(tale, audience, back);
        var moved = new Listener(audience, SITE, early.position());
        there.join(moved);
        play(here, end - back, random);
        here.pass();
        there.finish();
        String state = StateView.of(Listener.MEETING, here.meeting(), audience).json();
        var told = new ArrayList<Map<String, Object>>();
        told.add(outcome("stayed", state, here, keeper));
        told.add(outcome("came late", state, here, late));
        told.add(outcome("came back", state, here, early, resumed));
        told.add(outcome("came back to another node", state, here, early, moved));
        return told;
    }

    private static void play(Following meeting, int batches, Random random) {
        for (int batch = 0; batch < batches; batch++) {
            meeting.happen();
            if (random.nextInt(4) == 0) {
                meeting.pass();
            }
        }
    }

    private static Map<String, Object> outcome(String what, String state, Following meeting, Listener... lines) {
        List<List<String>> texts = List.of(lines).stream().map(Listener::texts).toList();
        return Map.of("what", what, "lines", texts, "last", (int) meeting.seq(), "state", state);
    }
}
