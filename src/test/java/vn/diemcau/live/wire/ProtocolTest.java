package vn.diemcau.live.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.diemcau.kernel.Answer;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.core.Event;
import vn.diemcau.live.core.RefusalCode;
import vn.diemcau.live.core.Verb;
import vn.diemcau.live.core.Who;

class ProtocolTest {

    private static final Pattern EMBEDDED =
            Pattern.compile("\\[([\\w-]+)\\.json]\\(protocol/([\\w-]+)\\.json\\)\\n```json\\n(.*?)```", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> everyClientMessageIsReadAndWrittenAsInItsExample() {
        return examples("client", text -> Messages.text(accepted(Messages.client(text))));
    }

    @TestFactory
    Stream<DynamicTest> everyServerMessageIsReadAndWrittenAsInItsExample() {
        return examples("server", text -> Messages.text(accepted(Messages.server(text))));
    }

    @TestFactory
    Stream<DynamicTest> whatASiteIsToldIsReadAndWrittenAsInItsExample() {
        return examples("site", text -> Messages.text(accepted(Messages.server(text))));
    }

    @TestFactory
    Stream<DynamicTest> everyCommandIsReadAndWrittenAsInItsExample() {
        return examples(
                "command",
                text -> CommandJson.node(CommandJson.command((ObjectNode) Examples.tree(text)))
                        .toString());
    }

    @TestFactory
    Stream<DynamicTest> everyEventIsReadAndWrittenAsInItsExample() {
        return examples("event", text -> told(text).node().toString());
    }

    @TestFactory
    Stream<DynamicTest> everyEventComesBackFromTheJournalAsItWas() {
        return Examples.of("event").entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(example.getKey(), () -> {
                    Event event = told(example.getValue()).event();
                    assertThat(EventJson.event(EventJson.type(event), EventJson.body(event)))
                            .isEqualTo(event);
                }));
    }

    @Test
    void everyCommandOfAPersonHasAnExampleAndNoCommandOfTheServerHasOne() {
        assertThat(Examples.of("command").keySet())
                .isEqualTo(Arrays.stream(Verb.values())
                        .filter(verb -> verb.who() != Who.SERVER)
                        .map(Verb::wireName)
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyEventHasAnExampleUnderItsOwnName() {
        Set<Class<?>> shown = Examples.of("event").entrySet().stream()
                .map(example -> {
                    Event event = told(example.getValue()).event();
                    assertThat(EventJson.type(event)).isEqualTo(example.getKey());
                    return event.getClass();
                })
                .collect(Collectors.toSet());
        assertThat(shown).isEqualTo(Set.copyOf(concrete(Event.class).toList()));
    }

    @Test
    void everyMessageOfBothSidesHasAnExample() {
        assertThat(Examples.of("client")).hasSize(ClientMessage.class.getPermittedSubclasses().length);
        assertThat(Examples.of("server")).hasSize(ServerMessage.class.getPermittedSubclasses().length);
    }

    @Test
    void theDocumentShowsEveryExampleAsItIsAndNothingElse() {
        Map<String, String> embedded = new TreeMap<>();
        Matcher matcher = EMBEDDED.matcher(Examples.document());
        while (matcher.find()) {
            assertThat(matcher.group(1)).isEqualTo(matcher.group(2));
            assertThat(embedded.put(matcher.group(1), matcher.group(3)))
                    .as(matcher.group(1) + " is shown once")
                    .isNull();
        }
        assertThat(embedded).isEqualTo(Examples.all());
    }

    @Test
    void theDocumentNamesEveryRefusalAndEveryError() {
        Set<String> written = Pattern.compile("`([A-Z][A-Z_]+)`")
                .matcher(Examples.document().substring(Examples.document().indexOf("## Refusals")))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toSet());
        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Arrays.stream(RefusalCode.values()), Arrays.stream(MessageError.values()))
                                .map(Enum::name)
                                .collect(Collectors.toSet()));
    }

    @Test
    void theExampleOfAWelcomeAllowsWhatASiteMayDo() {
        var welcome =
                (ServerMessage.Welcome) accepted(Messages.server(Examples.all().get("server-welcome")));
        assertThat(welcome.you().may())
                .containsExactlyElementsOf(
                        Verb.of(Capacity.SITE).stream().map(Verb::wireName).toList());
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        Class<?>[] permitted = type.getPermittedSubclasses();
        return permitted == null ? Stream.of(type) : Arrays.stream(permitted).flatMap(ProtocolTest::concrete);
    }

    private static Stream<DynamicTest> examples(String kind, java.util.function.UnaryOperator<String> bothWays) {
        return Examples.of(kind).entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.getKey(),
                        () -> assertThat(Examples.tree(bothWays.apply(example.getValue())))
                                .isEqualTo(Examples.tree(example.getValue()))));
    }

    private static Told told(String example) {
        return Told.of((ObjectNode) Examples.tree(example));
    }

    private static <T> T accepted(Answer<T> answer) {
        return answer.fold(value -> value, refusal -> {
            throw new AssertionError(refusal);
        });
    }
}
