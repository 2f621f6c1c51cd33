package vn.diemcau.media;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for one Jitsi deployment that checks people's tokens with our keys, asks whether rooms may open, tells who comes and goes, and takes commands: what Prosody
 * with mod_auth_token, mod_reservations, event_sync, mod_muc_census, mod_muc_size, mod_muc_end_meeting, mod_muc_kick_participant and mod_muc_system_chat_message does on
 * the wire, as their documents and what was seen of a real one say. Page, Jicofo and bridge answer that they are well.
 */
public final class JitsiShard implements AutoCloseable {

    static final String DOMAIN = "meet.jitsi";
    static final String MUC = "muc." + DOMAIN;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, Room> rooms = new ConcurrentHashMap<>();
    private final Map<String, RSAPublicKey> keys = new ConcurrentHashMap<>();
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final EventMail mail = new EventMail();
    private final AtomicInteger censuses = new AtomicInteger();
    private final int port;
    private @Nullable HttpServer server;
    private @Nullable ExecutorService threads;
    private String ours = "";
    private String backstage = "";
    private String pass = "";

    /** Somebody in a room. */
    public record Occupant(String address, String room, String handle, String name, boolean owner, Instant joined) {

        public String nick() {
            return address.substring(0, 8);
        }
    }

    /** Nobody comes in like this. */
    public static final class TurnedAway extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final int code;

        TurnedAway(int code, String why) {
            super(code + " " + why);
            this.code = code;
        }

        public int code() {
            return code;
        }
    }

    private static final class Room {

        private final String name;
        private final String reservation;
        private final long created = now().getEpochSecond();
        private final Map<String, Occupant> occupants = new LinkedHashMap<>();
        private final List<Map<String, Object>> everybody = new ArrayList<>();

        Room(String name, String reservation) {
            this.name = name;
            this.reservation = reservation;
        }
    }

    private JitsiShard() {
        this.port = open(0);
    }

    public static JitsiShard start() {
        return new JitsiShard();
    }

    /** Where all of it answers. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Says where our key end points are, where the shard asks and tells, and with which pass. */
    public JitsiShard belongsTo(URI application, String address, String itsPass) {
        ours = application.toString().replaceFirst("/$", "");
        backstage = address;
        pass = itsPass;
        return this;
    }

    /** How events travel. */
    public EventMail mail() {
        return mail;
    }

    /** Lines of text that were shown to somebody. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    /** Who is in this room now. */
    public synchronized List<Occupant> inside(String room) {
        Room there = rooms.get(room);
        return there == null ? List.of() : List.copyOf(there.occupants.values());
    }

    /**
     * Logs in with a token and enters its room, which is opened if it is not there.
     *
     * @throws TurnedAway with 401 for the token, 403 for the room, or what the reservation's answer comes to
     */
    public Occupant join(String room, String jwt) {
        JWTClaimsSet claims = verified(jwt, "/api/media/keys/").orElseThrow(() -> new TurnedAway(401, "not-allowed"));
        return enter(room, claims);
    }

    private synchronized Occupant enter(String room, JWTClaimsSet claims) {
        try {
            String allowed = claims.getStringClaim("room");
            if (!allowed.equals("*") && !allowed.equalsIgnoreCase(room)) {
                throw new TurnedAway(403, "Room does not match the room from token");
            }
            String address = UUID.randomUUID() + "@" + DOMAIN + "/"
                    + UUID.randomUUID().toString().substring(0, 4);
            Room there = rooms.get(room);
            if (there == null) {
                there = new Room(room, reserved(room, address.split("/")[0]));
                rooms.put(room, there);
                mail.send("room/created", head(there));
            }
            return enter(there, address, claims);
        } catch (java.text.ParseException wrong) {
            throw new TurnedAway(401, "not-allowed");
        }
    }

    @SuppressWarnings("unchecked")
    private Occupant enter(Room room, String address, JWTClaimsSet claims) throws java.text.ParseException {
        Map<String, Object> user =
                (Map<String, Object>) claims.getJSONObjectClaim("context").get("user");
        var occupant = new Occupant(
                address,
                room.name,
                String.valueOf(user.get("id")),
                String.valueOf(user.get("name")),
                "owner".equals(user.get("affiliation")),
                now());
        room.occupants.put(address, occupant);
        Map<String, Object> told = told(occupant);
        room.everybody.add(told);
        mail.send("occupant/joined", with(head(room), "occupant", told));
        return occupant;
    }

    /** Leaves as a closed tab does. */
    public synchronized void leave(Occupant occupant) {
        Room room = rooms.get(occupant.room());
        if (room == null || room.occupants.remove(occupant.address()) == null) {
            return;
        }
        room.everybody.stream()
                .filter(one -> one.get("occupant_jid").equals(occupant.address()))
                .forEach(one -> {
                    one.put("left_at", now().getEpochSecond());
                    mail.send("occupant/left", with(head(room), "occupant", Map.copyOf(one)));
                });
        if (room.occupants.isEmpty()) {
            destroy(room);
        }
    }

    private void destroy(Room room) {
        List.copyOf(room.occupants.values()).forEach(one -> room.occupants.remove(one.address()));
        rooms.remove(room.name);
        room.everybody.forEach(one -> one.putIfAbsent("left_at", now().getEpochSecond()));
        Map<String, Object> end = with(head(room), "destroyed_at", now().getEpochSecond());
        mail.send("room/destroyed", with(end, "all_occupants", List.copyOf(room.everybody)));
        ask("DELETE", "/conference/" + room.reservation, "");
    }

    /** Is killed: rooms and what was not told yet are gone. */
    public synchronized void die() {
        if (server != null && threads != null) {
            server.stop(0);
            threads.shutdownNow();
        }
        server = null;
        rooms.clear();
        mail.lose();
    }

    /** Is started again where it was. */
    public synchronized void revive() {
        open(port);
    }

    @Override
    public synchronized void close() {
        die();
        mail.close();
    }

    // What it asks: mod_reservations.

    private String reserved(String room, String owner) {
        String form = "name=" + room + "&start_time=" + encoded(now() + "").replace("Z", ".000Z") + "&mail_owner="
                + encoded(owner);
        Reply reply = ask("POST", "/conference", form);
        if (reply.status == 200 || reply.status == 201) {
            return granted(room, reply);
        }
        if (reply.status == 409 && reply.json().has("conflict_id")) {
            String id = reply.json().path("conflict_id").asText();
            Reply held = ask("GET", "/conference/" + id, "");
            if (held.status == 200) {
                return granted(room, held);
            }
        }
        throw new TurnedAway(reply.status, reply.json().path("message").asText("Rejected by reservation server"));
    }

    private static String granted(String room, Reply reply) {
        JsonNode json = reply.json();
        boolean whole = json.path("name").asText().equalsIgnoreCase(room)
                && json.hasNonNull("id")
                && json.hasNonNull("mail_owner")
                && json.path("duration").isNumber()
                && !Instant.parse(json.path("start_time").asText()).isAfter(now().plusSeconds(5));
        if (!whole) {
            throw new TurnedAway(500, "Invalid response from reservation server");
        }
        return json.path("id").asText();
    }

    private record Reply(int status, String body) {

        JsonNode json() {
            try {
                return JSON.readTree(body.isEmpty() ? "{}" : body);
            } catch (IOException unreadable) {
                throw new TurnedAway(500, "Invalid response from reservation server");
            }
        }
    }

    private Reply ask(String method, String path, String form) {
        try {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(backstage + path))
                            .header("Authorization", "Bearer " + pass)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .method(method, HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    BodyHandlers.ofString());
            return new Reply(answer.statusCode(), answer.body());
        } catch (IOException silent) {
            return new Reply(0, "");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Reply(0, "");
        }
    }

    // Whom it believes: tokens with a kid, by the key of that name, once fetched and kept.

    private Optional<JWTClaimsSet> verified(String jwt, String keyServer) {
        try {
            SignedJWT token = SignedJWT.parse(jwt);
            boolean rightKind = token.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256)
                    && token.getHeader().getKeyID() != null;
            if (!rightKind
                    || !token.verify(
                            new RSASSAVerifier(key(keyServer, token.getHeader().getKeyID())))) {
                return Optional.empty();
            }
            JWTClaimsSet claims = token.getJWTClaimsSet();
            Date now = new Date();
            boolean holds = claims.getExpirationTime().after(now)
                    && !claims.getNotBeforeTime().after(now)
                    && token.getPayload().toJSONObject().get("aud") instanceof String
                    && claims.getSubject() != null
                    && claims.getStringClaim("room") != null;
            return holds ? Optional.of(claims) : Optional.empty();
        } catch (java.text.ParseException | com.nimbusds.jose.JOSEException | RuntimeException wrong) {
            return Optional.empty();
        }
    }

    private RSAPublicKey key(String keyServer, String kid) {
        return keys.computeIfAbsent(keyServer + kid, unused -> fetched(keyServer, kid));
    }

    private RSAPublicKey fetched(String keyServer, String kid) {
        try {
            String name = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(kid.getBytes(StandardCharsets.UTF_8)));
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(ours + keyServer + name + ".pem"))
                            .build(),
                    BodyHandlers.ofString());
            byte[] der = Base64.getMimeDecoder().decode(answer.body().replaceAll("-----[^-]+-----", ""));
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(der));
        } catch (Exception unreachable) {
            throw new IllegalStateException("No key " + kid, unreachable);
        }
    }

    // What it answers: the modules' HTTP.

    private int open(int at) {
        try {
            HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), at), 0);
            opened.createContext("/http-bind", exchange -> answer(exchange, 200, "It works!"));
            opened.createContext("/about/health", exchange -> answer(exchange, 200, ""));
            opened.createContext("/room-census", exchange -> answer(exchange, 200, census()));
            opened.createContext("/room", exchange -> answer(exchange, room(query(exchange))));
            opened.createContext("/end-meeting", exchange -> answer(exchange, endMeeting(exchange)));
            opened.createContext("/kick-participant", exchange -> answer(exchange, kick(exchange)));
            opened.createContext("/send-system-chat-message", exchange -> answer(exchange, show(exchange)));
            threads = Executors.newFixedThreadPool(4);
            opened.setExecutor(threads);
            opened.start();
            server = opened;
            mail.goesTo(this::tell);
            return opened.getAddress().getPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private int tell(String what, Map<String, Object> event) {
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(backstage + "/events/" + what))
                                    .header("Authorization", "Bearer " + pass)
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(event)))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException silent) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private record Said(int status, String body) {}

    /** How often it was asked for all its rooms. */
    public int censuses() {
        return censuses.get();
    }

    private synchronized String census() throws IOException {
        censuses.incrementAndGet();
        return JSON.writeValueAsString(Map.of(
                "room_census",
                rooms.values().stream()
                        .map(room -> Map.of(
                                "room_name",
                                room.name + "@" + MUC,
                                "participants",
                                room.occupants.size(),
                                "created_time",
                                String.valueOf(1000 * room.created)))
                        .toList()));
    }

    private synchronized Said room(Map<String, String> query) throws IOException {
        Room room = rooms.get(query.getOrDefault("room", "").toLowerCase(Locale.ROOT));
        if (!DOMAIN.equals(query.get("domain"))) {
            return new Said(400, "");
        }
        return room == null
                ? new Said(404, "")
                : new Said(
                        200,
                        JSON.writeValueAsString(room.occupants.values().stream()
                                .map(one -> Map.of(
                                        "jid",
                                        room.name + "@" + MUC + "/" + one.nick(),
                                        "email",
                                        "",
                                        "display_name",
                                        one.name()))
                                .toList()));
    }

    private synchronized Said endMeeting(HttpExchange exchange) {
        String conference = query(exchange).get("conference");
        if (isStranger(exchange)) {
            return new Said(401, "");
        }
        if (conference == null) {
            return new Said(400, "");
        }
        Room room = rooms.get(conference.split("@")[0]);
        if (room == null) {
            return new Said(404, "");
        }
        destroy(room);
        return new Said(200, "The meeting has been terminated");
    }

    private synchronized Said kick(HttpExchange exchange) throws IOException {
        if (isStranger(exchange)) {
            return new Said(403, "");
        }
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        if (!exchange.getRequestMethod().equals("PUT")
                || body.size() != 1
                || !body.path("participantId").isTextual()) {
            return new Said(400, "");
        }
        Optional<Occupant> kicked = inside(query(exchange).getOrDefault("room", "")).stream()
                .filter(one -> one.nick().equals(body.path("participantId").asText()))
                .findFirst();
        kicked.ifPresent(this::leave);
        return new Said(kicked.isPresent() ? 200 : 404, "");
    }

    private Said show(HttpExchange exchange) throws IOException {
        if (isStranger(exchange)) {
            return new Said(401, "");
        }
        JsonNode body = JSON.readTree(exchange.getRequestBody());
        if (!body.path("room").asText().endsWith("@" + MUC)
                || !body.path("connectionJIDs").isArray()) {
            return new Said(400, "");
        }
        body.path("connectionJIDs")
                .forEach(jid ->
                        messages.add(jid.asText() + ": " + body.path("message").asText()));
        return new Said(200, "");
    }

    private boolean isStranger(HttpExchange exchange) {
        String bearer = exchange.getRequestHeaders().getFirst("Authorization");
        return bearer == null
                || verified(bearer.replaceFirst("^Bearer ", ""), "/api/media/system-keys/")
                        .isEmpty();
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new LinkedHashMap<>();
        String raw = exchange.getRequestURI().getRawQuery();
        for (String pair : (raw == null ? "" : raw).split("&")) {
            String[] parts = pair.split("=", 2);
            query.put(parts[0], parts.length < 2 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return query;
    }

    private static void answer(HttpExchange exchange, Said said) throws IOException {
        answer(exchange, said.status(), said.body());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    // What it tells: event_sync.

    private static Map<String, Object> head(Room room) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("event_name", "muc-room-created");
        head.put("room_name", room.name);
        head.put("room_jid", room.name + "@" + MUC);
        head.put("created_at", room.created);
        return head;
    }

    private static Map<String, Object> told(Occupant occupant) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("occupant_jid", occupant.address());
        told.put("joined_at", occupant.joined().getEpochSecond());
        told.put("name", occupant.name());
        told.put("id", occupant.handle());
        return told;
    }

    private static Map<String, Object> with(Map<String, Object> event, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(event);
        more.put(name, value instanceof Map<?, ?> map ? new LinkedHashMap<>(map) : value);
        return more;
    }

    private static Instant now() {
        return Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
