package vn.diemcau.media.probe;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import vn.diemcau.media.pool.Algorithm;
import vn.diemcau.media.pool.Backstage;
import vn.diemcau.media.pool.Front;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.probe.Finding.Verdict;

/** Asks everything at once that the addresses of a server allow, and reads the answers in the order of the probes. */
public final class Inspection {

    /** A room that never is: its name begins with no letter of ours. */
    private static final String NO_ROOM = "0-kiem-tra-cua-diem-cau";

    /** Nobody's name in a room, and nobody's connection. */
    private static final String NOBODY = "{\"participantId\":\"0\"}";

    private static final String NO_MESSAGE = "{\"room\":\"" + NO_ROOM + "\",\"connectionJIDs\":[],\"message\":\"0\"}";

    private final Line line;
    private final LastWords lastWords;

    /**
     * @param line asks the questions
     * @param lastWords when servers last spoke to us
     */
    public Inspection(Line line, LastWords lastWords) {
        this.line = line;
        this.lastWords = lastWords;
    }

    /**
     * Tests a server; takes a few seconds at the most.
     *
     * @param ours where other machines reach this application
     */
    public List<Finding> of(MediaServer server, URI ours) {
        List<CompletableFuture<Finding>> probes = new ArrayList<>(front(server.front()));
        probes.addAll(prosody(server.backstage(), server.front().muc()));
        probes.addAll(focus(server.backstage()));
        probes.addAll(bridges(server.backstage()));
        probes.addAll(recorders(server.backstage()));
        probes.add(spoken(Probe.RESERVATIONS, lastWords.asked(server.id())));
        probes.add(spoken(Probe.EVENTS, lastWords.told(server.id())));
        probes.add(keys(server, ours));
        return probes.stream().map(CompletableFuture::join).toList();
    }

    private List<CompletableFuture<Finding>> front(Front front) {
        URI page = front.host().origin();
        return List.of(
                ask(Probe.SCRIPT, new Question(Question.How.GET, front.script()), FrontAnswers::script),
                ask(
                        Probe.CONFIG,
                        Question.get(page, "/config.js"),
                        reply -> FrontAnswers.config(reply, front.domain())),
                ask(Probe.BOSH, Question.get(page, "/http-bind"), FrontAnswers::bosh),
                ask(Probe.SOCKET, Question.socket(page, "/xmpp-websocket"), FrontAnswers::socket));
    }

    private List<CompletableFuture<Finding>> prosody(Backstage backstage, String muc) {
        return backstage
                .prosody()
                .map(base -> List.of(
                        ask(Probe.CENSUS, Question.get(base, "/room-census"), BackstageAnswers::census),
                        ask(Probe.ROOM_SIZE, Question.get(base, "/room-size"), BackstageAnswers::roomSize),
                        ask(
                                Probe.END_MEETING,
                                Question.post(base, "/end-meeting?conference=" + NO_ROOM + "@" + muc),
                                BackstageAnswers::command),
                        ask(
                                Probe.KICK,
                                Question.put(base, "/kick-participant?room=" + NO_ROOM, NOBODY),
                                BackstageAnswers::command),
                        ask(
                                Probe.SYSTEM_CHAT,
                                Question.post(base, "/send-system-chat-message", NO_MESSAGE),
                                BackstageAnswers::command)))
                .orElseGet(() -> List.of(notGiven(Probe.CENSUS)));
    }

    private List<CompletableFuture<Finding>> focus(Backstage backstage) {
        return backstage
                .jicofo()
                .map(base -> List.of(
                        ask(Probe.FOCUS_HEALTH, Question.get(base, "/about/health"), BackstageAnswers::focusHealth),
                        ask(Probe.FOCUS_STATS, Question.get(base, "/stats"), BackstageAnswers::focusStats)))
                .orElseGet(() -> List.of(notGiven(Probe.FOCUS_HEALTH)));
    }

    private List<CompletableFuture<Finding>> bridges(Backstage backstage) {
        List<CompletableFuture<Finding>> probes = new ArrayList<>();
        for (URI base : backstage.bridges()) {
            probes.add(ask(Probe.BRIDGE_HEALTH, Question.get(base, "/about/health"), BackstageAnswers::health));
            probes.add(ask(Probe.BRIDGE_STATS, Question.get(base, "/colibri/stats"), BackstageAnswers::bridgeStats));
        }
        return probes.isEmpty() ? List.of(notGiven(Probe.BRIDGE_HEALTH)) : probes;
    }

    private List<CompletableFuture<Finding>> recorders(Backstage backstage) {
        return backstage.recorders().stream()
                .map(base ->
                        ask(Probe.RECORDER, Question.get(base, "/jibri/api/v1.0/health"), BackstageAnswers::recorder))
                .toList();
    }

    private static CompletableFuture<Finding> spoken(Probe probe, Optional<Instant> when) {
        Map<String, Object> details = when.<Map<String, Object>>map(at -> Map.of("when", at.toString()))
                .orElseGet(Map::of);
        return CompletableFuture.completedFuture(
                new Finding(probe, "", Verdict.NOTE, when.isPresent() ? "HEARD" : "NEVER", details));
    }

    /** Whether a server reaches us can't be asked from here: it can only be told what it should be able to fetch. */
    private static CompletableFuture<Finding> keys(MediaServer server, URI ours) {
        String code = server.tokens().algorithm() == Algorithm.RS256 ? "FETCH" : "JOINED_ONLY";
        String address = ours.resolve("media/keys").toString();
        return CompletableFuture.completedFuture(
                new Finding(Probe.KEYS, address, Verdict.NOTE, code, Map.of("address", address)));
    }

    private CompletableFuture<Finding> ask(Probe probe, Question question, Function<Reply, Judgement> judge) {
        return line.ask(question).thenApply(reply -> {
            Judgement judgement = reply.silence() == Reply.Silence.NONE
                    ? judge.apply(reply)
                    : Judgement.bad(reply.silence().name());
            return new Finding(
                    probe, question.address().toString(), judgement.verdict(), judgement.code(), judgement.details());
        });
    }

    private static CompletableFuture<Finding> notGiven(Probe probe) {
        return CompletableFuture.completedFuture(new Finding(probe, "", Verdict.NOTE, "NOT_GIVEN", Map.of()));
    }
}
