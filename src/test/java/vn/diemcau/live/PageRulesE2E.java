package vn.diemcau.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.core.Assembly;
import vn.diemcau.live.core.Entry;
import vn.diemcau.live.core.Progress;
import vn.diemcau.live.wire.Audience;
import vn.diemcau.live.wire.Messages;
import vn.diemcau.live.wire.StateView;
import vn.diemcau.live.wire.ToldStory;
import vn.diemcau.testkit.Browsers;

/** The rules of the pages, in the browser that runs them, without a server: every src/test/resources/pages/*.test.js. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageRulesE2E {

    private static final MeetingId MEETING = new MeetingId("0HZ8K3Q5W7Y9A");

    private static final String NAMES = "file => import(`/tests/${file}.test.js`).then(m => Object.keys(m.default))";
    private static final String RUN = """
            ({file, name}) => import(`/tests/${file}.test.js`)
              .then(m => m.default[name]())
              .then(() => "", error => String(error.stack ?? error) || "failed")
            """;

    /** What the page makes of what it is told of the same events, and whether that is the server's state, field by field. */
    private static final String FOLD = """
            async ({frame, snapshot}) => {
              const { foldAll } = await import("/app/live/meeting.js");
              const { eventsOf } = await import("/app/live/told.js");
              const { same } = await import("/tests/expect.js");
              const told = JSON.parse(frame);
              const state = JSON.parse(snapshot);
              const unconvened = {
                roster: state.roster && {},
                meeting: state.meeting, phase: "WAITING", openedAt: null, closedAt: null, suspendedAt: null,
                suspendReason: null, sites: [], agenda: [], item: null, queue: [], floor: null, mics: "FLOOR_ONLY", media: 1,
                recording: { state: "OFF", since: null, way: null, cause: null },
                rollCall: null, chat: [],
              };
              try {
                same(foldAll(unconvened, eventsOf(told), told.roster), state, `after event ${told.to}`);
                return "";
              } catch (error) {
                return String(error.message);
              }
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

    @TestFactory
    Stream<DynamicTest> theRulesHold() {
        return PageModules.tests().stream().flatMap(this::testsOf);
    }

    @ParameterizedTest
    @EnumSource
    void thePageFoldsWhatItIsToldIntoWhatTheServerWouldShowIt(Audience audience) {
        List<Entry> story = ToldStory.of(PageModules.events());
        for (int length = 1; length <= story.size(); length++) {
            List<Entry> events = story.subList(0, length);
            Assembly meeting = (Assembly) Progress.of(events).meeting();
            String frame = Messages.events(0, events, audience, meeting);
            String snapshot = StateView.of(MEETING, meeting, audience).json();
            assertThat(page.evaluate(FOLD, Map.of("frame", frame, "snapshot", snapshot)))
                    .isEqualTo("");
        }
    }

    private Stream<DynamicTest> testsOf(String file) {
        return ((List<?>) page.evaluate(NAMES, file))
                .stream().map(name -> dynamicTest(file + ": " + name, () -> run(file, String.valueOf(name))));
    }

    private void run(String file, String name) {
        assertThat(page.evaluate(RUN, Map.of("file", file, "name", name))).isEqualTo("");
    }
}
