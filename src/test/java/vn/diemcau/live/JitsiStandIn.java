package vn.diemcau.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Stands in for a Jitsi host on the loopback: serves an IFrame API of the same shape, lets pages join rooms with their token, carries out
 * the few commands that matter to a floor, and records what the pages asked for.
 */
public final class JitsiStandIn implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript; charset=utf-8", "html", "text/html; charset=utf-8");

    private HttpServer server;
    private final int port;
    private final List<Opening> openings = new CopyOnWriteArrayList<>();
    private final List<Command> commands = new CopyOnWriteArrayList<>();
    private final List<Participant> participants = new CopyOnWriteArrayList<>();
    private final Set<String> moderated = ConcurrentHashMap.newKeySet();

    private JitsiStandIn() {
        this.server = open(0);
        this.port = server.getAddress().getPort();
    }

    public static JitsiStandIn start() {
        return new JitsiStandIn();
    }

    private HttpServer open(int at) {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
            opened.createContext("/", this::file);
            opened.createContext("/http-bind", exchange -> send(exchange, 200, "text/html", new byte[0]));
            opened.createContext("/join", json(this::join));
            opened.createContext("/command", json(this::command));
            opened.createContext("/room", exchange -> send(exchange, 200, TYPES.get("js"), room(exchange)));
            opened.setExecutor(Executors.newFixedThreadPool(4));
            opened.start();
            return opened;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Is killed, and everybody in it is gone. */
    public void die() {
        server.stop(0);
        participants.clear();
    }

    /** Goes on greeting, but nothing reaches these people any more; all of them when none is named. */
    void carryNothingFor(String... users) {
        List<String> cut = List.of(users);
        participants.stream()
                .filter(one -> cut.isEmpty() || cut.contains(one.user))
                .forEach(one -> one.broken = true);
    }

    /** From here on this part of the packets to and from somebody is lost, in percent. */
    void lose(int percent, String user) {
        participant(user).loss = percent;
    }

    /** Somebody begins to show his screen. */
    void share(String user) {
        participant(user).sharing = true;
    }

    /** Whether somebody has forbidden the members of that person's room to unmute themselves. */
    boolean isModerated(String user) {
        return moderated.contains(participant(user).room);
    }

    /** Is started again where it was. */
    public void revive() {
        server = open(port);
    }

    /** Who is in a room now. */
    public List<Participant> participants() {
        return List.copyOf(participants);
    }

    /** What an operator would set as the Jitsi host. */
    public URI origin() {
        return URI.create("http://localhost:" + port);
    }

    /** How pages constructed the IFrame API, in order. */
    List<Opening> openings() {
        return List.copyOf(openings);
    }

    /** What pages told their conference to do, in order. */
    List<Command> commands() {
        return List.copyOf(commands);
    }

    /** The participant that came with this token's user id. */
    public Participant participant(String user) {
        return participants.stream()
                .filter(one -> one.user.equals(user))
                .reduce((before, newest) -> newest)
                .orElseThrow();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private Object join(JsonNode body) {
        var opening = new Opening(body, Token.of(body.path("jwt").asText()));
        openings.add(opening);
        JsonNode user = opening.token.claims.path("context").path("user");
        var participant = new Participant(
                "p" + openings.size(),
                body.path("roomName").asText(),
                user.path("id").asText(),
                user.path("name").asText(),
                user.path("moderator").asBoolean(),
                opening.token
                        .claims
                        .path("context")
                        .path("features")
                        .path("recording")
                        .asBoolean());
        participants.add(participant);
        return participant;
    }

    private Object command(JsonNode body) {
        Participant by = participants.stream()
                .filter(one -> one.id.equals(body.path("id").asText()))
                .findFirst()
                .orElseThrow();
        var command = new Command(by.user, body.path("command").asText(), body.path("args"));
        commands.add(command);
        if (by.moderator && command.name.equals("toggleModeration")) {
            moderate(by.room, command.args.path(0).asBoolean());
        }
        by.does(command, participants, moderated.contains(by.room));
        return Map.of();
    }

    private void moderate(String room, boolean on) {
        participants.stream().filter(one -> one.room.equals(room)).forEach(one -> one.approved = false);
        if (on) {
            moderated.add(room);
        } else {
            moderated.remove(room);
        }
    }

    private byte[] room(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String name = URLDecoder.decode(query.substring("name=".length()), StandardCharsets.UTF_8);
        List<Participant> there =
                participants.stream().filter(one -> one.room.equals(name)).toList();
        return JSON.writeValueAsBytes(
                Map.of("participants", there, "moderated", moderated.contains(name), "sharing", sharing(there)));
    }

    private static List<String> sharing(List<Participant> there) {
        return there.stream().filter(one -> one.sharing).map(one -> one.id).toList();
    }

    private HttpHandler json(java.util.function.Function<JsonNode, Object> answer) {
        return exchange -> {
            JsonNode body = JSON.readTree(exchange.getRequestBody());
            send(exchange, 200, "application/json", JSON.writeValueAsBytes(answer.apply(body)));
        };
    }

    private void file(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (InputStream file = JitsiStandIn.class.getResourceAsStream("/jitsi" + path)) {
            if (file == null) {
                send(exchange, 404, "text/plain", new byte[0]);
            } else {
                String type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
                send(exchange, 200, type, file.readAllBytes());
            }
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    /** One {@code new JitsiMeetExternalAPI(domain, options)}. */
    record Opening(JsonNode options, Token token) {}

    /** One {@code executeCommand(name, …args)}, by the token's user id. */
    record Command(String user, String name, JsonNode args) {}

    /** A token as the host would read it; the signature is kept to be checked. */
    record Token(String text, JsonNode header, JsonNode claims) {

        static Token of(String jwt) {
            String[] parts = jwt.split("\\.");
            return new Token(jwt, part(parts[0]), part(parts[1]));
        }

        private static JsonNode part(String encoded) {
            try {
                return JSON.readTree(Base64.getUrlDecoder().decode(encoded));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Somebody in a room; {@code muted} and {@code noVideo} as Jitsi would tell them. */
    public static final class Participant {

        public final String id;
        public final String room;
        public final String user;
        public final String name;
        public final boolean moderator;
        private final boolean records;
        public volatile boolean muted = true;
        public volatile boolean noVideo;
        public volatile boolean recorded;
        public volatile boolean approved;
        public volatile boolean broken;
        public volatile boolean sharing;
        public volatile int loss;

        Participant(String id, String room, String user, String name, boolean moderator, boolean records) {
            this.id = id;
            this.room = room;
            this.user = user;
            this.name = name;
            this.moderator = moderator;
            this.records = records;
        }

        private void does(Command command, List<Participant> all, boolean isModerated) {
            switch (command.name) {
                case "toggleAudio" -> toggleAudio(isModerated);
                case "toggleVideo" -> noVideo = !noVideo;
                case "muteEveryone" -> muteOthers(all);
                case "startRecording" -> record(all, records);
                case "stopRecording" -> record(all, !records && recorded);
                case "askToUnmute" -> another(command, all).approved |= moderator;
                case "rejectParticipant" -> another(command, all).approved &= !moderator;
                case "setLargeVideoParticipant",
                        "pinParticipant",
                        "setTileView",
                        "setVideoQuality",
                        "setAudioOnly",
                        "overwriteConfig",
                        "toggleModeration" -> {}
                default -> throw new IllegalArgumentException("the stand-in knows no " + command.name);
            }
        }

        /** Where moderation is on, only moderators and whom they approved can unmute themselves. */
        private void toggleAudio(boolean isModerated) {
            muted = !muted || (isModerated && !moderator && !approved);
        }

        private static Participant another(Command command, List<Participant> all) {
            return all.stream()
                    .filter(one -> one.id.equals(command.args.path(0).asText()))
                    .findFirst()
                    .orElseThrow();
        }

        /** As in Jitsi, only whose token says so can, and everybody in the room hears of it. */
        private void record(List<Participant> all, boolean on) {
            all.stream().filter(one -> one.room.equals(room)).forEach(one -> one.recorded = on);
        }

        /** As in Jitsi, only a moderator can, and stays unmuted. */
        private void muteOthers(List<Participant> all) {
            if (moderator) {
                all.stream().filter(one -> one.room.equals(room) && one != this).forEach(one -> one.muted = true);
            }
        }
    }
}
