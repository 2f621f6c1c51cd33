package vn.diemcau.sim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.sim.Checks.Witness;

/** A check that has never been seen to fail proves nothing: here each of them does. */
class ChecksTest {

    private static final String SAID = "{'n':2,'at':7,'e':'Said','by':'SITE','s':'dc-1','text':'Nghe rõ'}";
    private static final String CAME = "{'n':2,'at':7,'e':'SiteConnected','s':'dc-1'}";

    private final List<Outcome> promises = new ArrayList<>(List.of(said("c-1", 2, "Nghe rõ")));

    @Test
    void whereAllIsWellEveryRuleHolds() {
        assertThat(violated(sound("a"), sound("b"))).isEmpty();
    }

    @Test
    void anAcknowledgedCommandThatOneDeviceDoesNotHaveIsFound() {
        assertThat(violated(sound("a"), seen("b", event(1, "Opened"), event(2, "Closed"))))
                .contains("every acknowledged command is its event at every device");
    }

    @Test
    void anAcknowledgedCommandThatIsNowhereIsFound() {
        promises.add(said("c-2", 4, "Mất rồi"));

        assertThat(violated(sound("a")))
                .contains(
                        "every acknowledged command is its event at every device",
                        "no acknowledged command is there twice");
    }

    @Test
    void aCommandThatWasCarriedOutTwiceIsFound() {
        Witness twice = seen("a", event(1, "Opened"), SAID, SAID.replace("'n':2", "'n':3"), event(4, "Closed"));

        assertThat(violated(twice)).containsExactly("no acknowledged command is there twice");
    }

    @Test
    void twoDevicesThatWereToldDifferentThingsAreFound() {
        Witness other = seen("b", event(1, "Opened"), SAID.replace("'at':7", "'at':8"), event(3, "Closed"));

        assertThat(violated(sound("a"), other)).containsExactly("every device was told the same");
    }

    @Test
    void aGapAtOneDeviceIsFound() {
        assertThat(violated(sound("a"), seen("b", event(1, "Opened"), event(3, "Closed"))))
                .contains("every device was told everything that it reads, and nothing else");
    }

    @Test
    void aSiteIsNotToldOfTheOthersOneByOneAndItsDeskIs() {
        promises.clear();
        Witness desk = seen("desk", event(1, "Opened"), CAME, event(3, "Closed"));

        assertThat(violated(desk, site("a", event(1, "Opened"), event(3, "Closed"))))
                .isEmpty();
        assertThat(violated(desk, site("a", event(1, "Opened"), CAME, event(3, "Closed"))))
                .containsExactly("every device was told everything that it reads, and nothing else");
        assertThat(violated(desk, seen("other", event(1, "Opened"), event(3, "Closed"))))
                .containsExactly("every device was told everything that it reads, and nothing else");
    }

    @Test
    void anEventThatNobodyHasIsFound() {
        assertThat(violated(seen("a", event(1, "Opened"), SAID, event(4, "Closed"))))
                .contains("the journal has no gap");
    }

    @Test
    void whoLeftEarlyIsNotExpectedToKnowTheRest() {
        assertThat(violated(sound("a"), seen("b", event(1, "Opened")))).isEmpty();
    }

    @Test
    void ofAStretchThatTheDeskWasSparedSitesAndTheTimelineTell() {
        Witness desk = spared("desk", 3, event(4, "Closed"));
        Witness site = site("a", event(1, "Opened"), SAID, event(4, "Closed"));
        JsonNode timeline =
                Wire.read("{\"entries\":[{\"seq\":3,\"type\":\"SiteLeft\",\"text\":{\"siteId\":\"dc-2\"}}]}");
        var verdict = new Verdict();

        checks(timeline, desk, site).noteIn(verdict);

        assertThat(rules(verdict)).isEmpty();
        assertThat(violated(desk, site)).containsExactly("the journal has no gap");
    }

    @Test
    void anEventThatIsToldWhereTheDeskWasSparedNothingIsFound() {
        assertThat(violated(
                        seen("desk", event(1, "Opened"), SAID.replace("'n':2", "'n':3"), event(4, "Closed")),
                        site("a", event(1, "Opened"), SAID, event(4, "Closed"))))
                .contains("the journal has no gap");
    }

    @Test
    void anEventThatTheTimelineLeavesOutIsFound() {
        var verdict = new Verdict();
        checks(Wire.object(), sound("a"))
                .noteTimelineIn(
                        verdict,
                        Wire.read("{\"entries\":[{\"seq\":1,\"type\":\"Opened\"},{\"seq\":3,\"type\":\"Closed\"}]}"));

        assertThat(verdict.violated()).hasSize(1);
        assertThat(verdict.violated().get(0).violations()).containsExactly("2: Said, told as null");
    }

    private List<String> violated(Witness... witnesses) {
        var verdict = new Verdict();
        checks(Wire.object(), witnesses).noteIn(verdict);
        return rules(verdict);
    }

    private static List<String> rules(Verdict verdict) {
        return verdict.violated().stream().map(Verdict.Finding::rule).toList();
    }

    private Checks checks(JsonNode timeline, Witness... witnesses) {
        return new Checks(List.of(witnesses), promises, History.of(List.of(witnesses), timeline));
    }

    private static Witness sound(String name) {
        return seen(name, event(1, "Opened"), SAID, event(3, "Closed"));
    }

    private static Witness seen(String name, String... events) {
        return new Witness(name, true, told(events));
    }

    private static Witness site(String name, String... events) {
        return new Witness(name, false, told(events));
    }

    /** Was given the state after the event with that number, and told what came then. */
    private static Witness spared(String name, long at, String... events) {
        var seen = new Seen();
        seen.snapshot(at, Wire.read("{\"phase\":\"RUNNING\"}"));
        seen.told(stretch(at, events));
        return new Witness(name, true, seen);
    }

    /** One stretch that ends with the last event; those before it may leave gaps, as for somebody who does not read them. */
    private static Seen told(String... events) {
        var seen = new Seen();
        seen.told(stretch(0, events));
        return seen;
    }

    private static JsonNode stretch(long from, String... events) {
        JsonNode[] read = Stream.of(events)
                .map(event -> Wire.read(event.replace('\'', '"')))
                .toArray(JsonNode[]::new);
        return SeenTest.stretch(from, read[read.length - 1].path("n").asLong(), read);
    }

    private static String event(long seq, String type) {
        return "{'n':" + seq + ",'e':'" + type + "'}";
    }

    private static Outcome said(String id, long seq, String text) {
        return new Outcome(id, Wire.command("Say").put("text", text), "dc-1", seq, "");
    }
}
