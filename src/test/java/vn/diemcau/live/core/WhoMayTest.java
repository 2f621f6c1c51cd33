package vn.diemcau.live.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every command by everybody in every phase: who may, and what the phase says to those who may. */
class WhoMayTest {

    /** verb, who may, what the others hear, then what those who may hear: waiting, running, suspended, closed. */
    private static final String TABLE = """
            Convene         server               NOT_SERVER     ok              ALREADY_OPEN     ALREADY_OPEN   CLOSED
            Open            chair,secretary      NOT_SECRETARY  ok              ALREADY_OPEN     ALREADY_OPEN   CLOSED
            StartRollCall   chair,secretary      NOT_SECRETARY  ok              ok               ok             CLOSED
            FinishRollCall  chair,secretary      NOT_SECRETARY  NO_ROLL_CALL    NO_ROLL_CALL     NO_ROLL_CALL   CLOSED
            AnswerRollCall  site                 NOT_SITE       NO_ROLL_CALL    NO_ROLL_CALL     NO_ROLL_CALL   CLOSED
            CorrectRollCall chair,secretary      NOT_SECRETARY  ok              ok               ok             CLOSED
            MoveToItem      chair,secretary      NOT_SECRETARY  NOT_OPEN        ok               SUSPENDED      CLOSED
            RaiseHand       site                 NOT_SITE       NOT_OPEN        ok               SUSPENDED      CLOSED
            LowerHand       site                 NOT_SITE       NOT_OPEN        NOT_IN_QUEUE     SUSPENDED      CLOSED
            DropHand        chair                NOT_CHAIR      NOT_OPEN        ok               SUSPENDED      CLOSED
            GrantFloor      chair                NOT_CHAIR      NOT_OPEN        ok               SUSPENDED      CLOSED
            EndFloor        chair,site           NOT_CHAIR      NOT_OPEN        NO_FLOOR         SUSPENDED      CLOSED
            ExtendFloor     chair                NOT_CHAIR      NOT_OPEN        NO_FLOOR         SUSPENDED      CLOSED
            MuteAll         chair,operator       NOT_OPERATOR   MICS_ALREADY    MICS_ALREADY     MICS_ALREADY   CLOSED
            AllowMics       chair,operator       NOT_OPERATOR   ok              ok               ok             CLOSED
            RemoveSite      chair                NOT_CHAIR      ok              ok               ok             CLOSED
            ReadmitSite     chair                NOT_CHAIR      NOT_REMOVED     NOT_REMOVED      NOT_REMOVED    CLOSED
            CutOff          server               NOT_SERVER     NOT_REMOVED     NOT_REMOVED      NOT_REMOVED    CLOSED
            SetQuality      chair,operator       NOT_OPERATOR   ok              ok               ok             CLOSED
            AnnounceMove    server               NOT_SERVER     ok              ok               ok             CLOSED
            MoveMedia       server               NOT_SERVER     ok              ok               ok             CLOSED
            StartRecording  chair                NOT_CHAIR      NOT_OPEN        ok               SUSPENDED      CLOSED
            StopRecording   chair                NOT_CHAIR      NOT_RECORDING   NOT_RECORDING    NOT_RECORDING  CLOSED
            ClaimRecording  chair,server         NOT_CHAIR      RECORDING_ALREADY RECORDING_ALREADY RECORDING_ALREADY CLOSED
            ReportRecording chair,operator,server NOT_OPERATOR  RECORDING_ALREADY RECORDING_ALREADY RECORDING_ALREADY CLOSED
            GiveUpRecording server               NOT_SERVER     NOT_DUE         NOT_DUE          NOT_DUE        CLOSED
            Say             chair,secretary,operator,site NOT_IN_MEETING ok     ok               ok             CLOSED
            Suspend         chair                NOT_CHAIR      NOT_OPEN        ok               SUSPENDED      CLOSED
            Resume          chair                NOT_CHAIR      NOT_SUSPENDED   NOT_SUSPENDED    ok             CLOSED
            Close           chair                NOT_CHAIR      NOT_OPEN        ok               ok             CLOSED
            Connect         server               NOT_SERVER     ok              ok               ok             CLOSED
            Weaken          server               NOT_SERVER     PRESENCE_ALREADY ok              ok             CLOSED
            Lose            server               NOT_SERVER     NOT_DUE         NOT_DUE          NOT_DUE        CLOSED
            Leave           server               NOT_SERVER     PRESENCE_ALREADY ok              ok             CLOSED
            OverrunFloor    server               NOT_SERVER     NOT_OPEN        NO_FLOOR         SUSPENDED      CLOSED
            Recover         server               NOT_SERVER     NOT_DUE         ok               ok             CLOSED
            """;

    private static final Map<Phase, Integer> COLUMNS =
            Map.of(Phase.WAITING, 3, Phase.RUNNING, 4, Phase.SUSPENDED, 5, Phase.CLOSED, 6);

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern COMMA = Pattern.compile(",");

    private static final Map<Verb, Command> COMMANDS = Stream.of(
                    new Convene(new Plan("Khác", Stage.PLAN.chair(), null, Stage.PLAN.sites(), List.of())),
                    new Open(),
                    new StartRollCall(),
                    new FinishRollCall(),
                    new AnswerRollCall(7),
                    new CorrectRollCall(Stage.A, Roll.EXCUSED, null, "Sạt lở"),
                    new MoveToItem("a-1"),
                    new RaiseHand(null),
                    new LowerHand(),
                    new DropHand(Stage.A),
                    new GrantFloor(Stage.B, 60),
                    new EndFloor(),
                    new ExtendFloor(60),
                    new MuteAll(),
                    new AllowMics(),
                    new RemoveSite(Stage.B, "Gây ồn"),
                    new ReadmitSite(Stage.B),
                    new CutOff(Stage.B, CutOffWay.SERVER),
                    new SetQuality(Stage.A, Quality.LOW),
                    new AnnounceMove(2, MediaMove.DRAINED),
                    new MoveMedia(2, MediaMove.FAILED),
                    new StartRecording(),
                    new StopRecording(),
                    new ClaimRecording(1),
                    new ReportRecording(1, true, null),
                    new GiveUpRecording(),
                    new Say("Nghe rõ"),
                    new Suspend("Nghỉ"),
                    new Resume(),
                    new Close(),
                    new Connect(Stage.D, null, Stage.NODE),
                    new Weaken(Stage.B, Stage.NODE),
                    new Lose(Stage.B),
                    new Leave(Stage.B, Stage.NODE),
                    new OverrunFloor("f-1"),
                    new Recover(Stage.NODE, Stage.START))
            .collect(Collectors.toMap(Command::verb, command -> command));

    private static final Map<Phase, Supplier<Stage>> PHASES = Map.of(
            Phase.WAITING, Stage::waiting,
            Phase.RUNNING, () -> Stage.running().then(Stage.siteActor(Stage.A), new RaiseHand(null)),
            Phase.SUSPENDED, Stage::suspended,
            Phase.CLOSED, Stage::closed);

    private static final Map<String, Actor> ACTORS = Map.of(
            "chair", Stage.CHAIR,
            "secretary", Stage.SECRETARY,
            "operator", Stage.OPERATOR,
            "site", Stage.siteActor(Stage.C),
            "server", Stage.SERVER);

    @TestFactory
    Stream<DynamicTest> everyCommandByEverybodyInEveryPhase() {
        return TABLE.lines()
                .map(WhoMayTest::cells)
                .flatMap(row -> COLUMNS.keySet().stream()
                        .flatMap(phase -> ACTORS.keySet().stream().map(actor -> test(row, phase, actor))));
    }

    @Test
    void theTableHasEveryVerbAndEveryVerbIsTried() {
        var inTable = TABLE.lines().map(line -> cells(line).get(0)).collect(Collectors.toCollection(TreeSet::new));
        var verbs = Arrays.stream(Verb.values()).map(Verb::wireName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(inTable).isEqualTo(verbs);
        assertThat(COMMANDS.keySet()).containsExactlyInAnyOrder(Verb.values());
    }

    @Test
    void nothingCanBeDoneInAMeetingThatIsNotConvened() {
        COMMANDS.forEach((verb, command) -> {
            Actor by = ACTORS.values().stream()
                    .filter(actor -> verb.who().admits(actor.as()))
                    .findFirst()
                    .orElseThrow();
            RefusalCode expected = verb == Verb.CONVENE ? null : RefusalCode.NOT_CONVENED;
            assertThat(Stage.empty().codeOf(by, command)).as(verb.wireName()).isEqualTo(expected);
        });
    }

    @Test
    void theVerbsOfACapacityAreThoseItMayUse() {
        assertThat(Verb.of(Capacity.OPERATOR))
                .containsExactly(Verb.MUTE_ALL, Verb.ALLOW_MICS, Verb.SET_QUALITY, Verb.REPORT_RECORDING, Verb.SAY);
        assertThat(Verb.of(Capacity.SITE))
                .containsExactly(Verb.ANSWER_ROLL_CALL, Verb.RAISE_HAND, Verb.LOWER_HAND, Verb.END_FLOOR, Verb.SAY);
    }

    private static List<String> cells(String line) {
        return List.of(SPACE.split(line.trim()));
    }

    private static DynamicTest test(List<String> row, Phase phase, String actor) {
        boolean may = List.of(COMMA.split(row.get(1))).contains(actor);
        String expected = may ? row.get(COLUMNS.get(phase)) : row.get(2);
        Command command = COMMANDS.get(Arrays.stream(Verb.values())
                .filter(verb -> verb.wireName().equals(row.get(0)))
                .findFirst()
                .orElseThrow());
        return DynamicTest.dynamicTest(row.get(0) + " by " + actor + " while " + phase + ": " + expected, () -> {
            RefusalCode code = PHASES.get(phase).get().codeOf(ACTORS.get(actor), command);
            assertThat(code == null ? "ok" : code.name()).isEqualTo(expected);
        });
    }
}
