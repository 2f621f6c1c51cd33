package vn.diemcau.record.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.media.rest.MediaServerBodies;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;

/** A recorder hands its file over, whoever is killed in between, and the meeting's people have it, and nobody else. */
class RecordingDeliveryE2E {

    private static final int PIECE = 100_000;
    private static final Path SCRIPT = Path.of("wildfly-config/jitsi/finalize.sh");

    @TempDir
    private static Path directory;

    private static RunningServer server;
    private static Province province;
    private static Http leader;
    private static Http stranger;
    private static String id;
    private static String pass;

    @BeforeAll
    static void start() {
        server = RunningServer.named("recordings")
                .withDemonstration()
                .with("DIEMCAU_RECORDINGS_DIR", directory.resolve("shelf").toString())
                .with("DIEMCAU_RECORDING_MAX_MB", "64")
                .start();
        province = Province.on(server.uri());
        leader = province.signedIn("chutich.tinh");
        stranger = new Http(server.uri());
        Http administrator = province.signedIn("quantri");
        id = administrator
                .post(
                        "api/media/servers",
                        MediaServerBodies.at("http://127.0.0.1:9", "HS256", "IN_SERVICE", "x".repeat(40)))
                .json()
                .path("id")
                .asText();
        pass = administrator
                .post("api/media/servers/" + id + "/pass", "")
                .json()
                .path("pass")
                .asText();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aFileThatWasSentInPiecesIsInTheRecordOfItsMeeting() {
        String meeting = calledMeeting();
        byte[] file = bytes(250_000);
        String address = announced(meeting, file, "../../họp \"giao ban\".mp4");

        assertThat(piece(address, 0, Arrays.copyOf(file, PIECE)).status()).isEqualTo(204);
        assertThat(leader.get(recordings(meeting)).json().path("recordings")).isEmpty();
        Http.Answer again = piece(address, 0, Arrays.copyOf(file, PIECE));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.header("Upload-Offset")).contains("100000");
        assertThat(piece(address, PIECE, Arrays.copyOfRange(file, PIECE, file.length))
                        .status())
                .isEqualTo(204);
        assertThat(reached(address)).isEqualTo(file.length);
        assertThat(announced(meeting, file, "x")).isEqualTo(address);

        JsonNode found = leader.get(recordings(meeting)).json().at("/recordings/0");
        assertThat(found.path("name").asText()).isEqualTo("họp giao ban .mp4");
        assertThat(found.path("bytes").asLong()).isEqualTo(file.length);
        assertThat(found.path("sha256").asText()).isEqualTo(digest(file));
        assertThat(found.path("seconds").asInt()).isEqualTo(61);
        assertThat(found.at("/retention/years").asInt()).isEqualTo(5);
        assertThat(found.at("/retention/citation").asText()).contains("TT-BNV");
    }

    @Test
    void aRecordingIsAFileToKeepOfWhichPlayersMayAskForParts() {
        String meeting = calledMeeting();
        byte[] file = "0123456789".getBytes(StandardCharsets.US_ASCII);
        String path = delivered(meeting, file);

        Http.Answer whole = leader.get(path);
        assertThat(whole.body()).isEqualTo("0123456789");
        assertThat(whole.header("Content-Disposition").orElseThrow()).startsWith("attachment;");
        assertThat(whole.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(whole.header("Content-Type")).contains("application/octet-stream");
        Http.Answer part = ranged(path, "bytes=2-4");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.header("Content-Range")).contains("bytes 2-4/10");
        assertThat(ranged(path, "bytes=10-").status()).isEqualTo(416);
        assertThat(ranged(path, "bytes=-3").body()).isEqualTo("789");
    }

    @ParameterizedTest
    @CsvSource({
        "chutich.tinh, 200",
        "hub.tinh, 200",
        "xa.03160, 200",
        "xa.03158, 404",
        "quantri, 200",
        "so.tuphap, 404",
    })
    void onlyWhoMayKnowOfTheMeetingHasItsRecordings(String account, int status) {
        String meeting = calledMeeting();
        String path = delivered(meeting, "mật".getBytes(StandardCharsets.UTF_8));
        Http one = province.signedIn(account);
        assertThat(one.get(recordings(meeting)).status()).isEqualTo(status);
        assertThat(one.get(path).status()).isEqualTo(status);
        String other = calledMeeting();
        assertThat(one.get(recordings(other) + path.substring(path.lastIndexOf('/')))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void withoutASessionThereIsNoRecordingAndWithoutItsPassAServerLeavesNone() {
        String meeting = calledMeeting();
        String path = delivered(meeting, bytes(10));
        assertThat(stranger.get(recordings(meeting)).status()).isEqualTo(401);
        assertThat(stranger.get(path).status()).isEqualTo(401);
        assertThat(leader.post("api/backstage/" + id + "/recordings", "").status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "room ZGM=", "room ZGM=,sha256 !!", "sha256"})
    void anAnnouncementThatIsNotWholeIsRefused(String words) {
        assertThat(announce("7", words).status()).isEqualTo(400);
        assertThat(announce("-1", words).status()).isEqualTo(400);
    }

    @Test
    void aFileOfNoMeetingOrTooLongAFileIsRefused() {
        assertThat(announce("7", words("dcguess", bytes(7), "x")).status()).isEqualTo(404);
        assertThat(announce("67108865", words(roomOf(calledMeeting()), bytes(7), "x"))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void aFileThatIsNotWhatWasAnnouncedIsSentAgain() {
        byte[] file = bytes(9);
        String address = announced(calledMeeting(), file, "x.mp4");
        assertThat(piece(address, 0, bytes(9, 77)).status()).isEqualTo(460);
        assertThat(reached(address)).isZero();
        assertThat(piece(address, 0, file).status()).isEqualTo(204);
    }

    /** The script of Jibri's side; our server is killed in the middle and started again, and the script goes on by itself. */
    @Test
    void theScriptHandsARecordingOverThroughTheDeathOfOurServer() throws Exception {
        String meeting = calledMeeting();
        byte[] file = bytes(20_000_000);
        Path recorded = Files.createDirectories(directory.resolve("jibri"));
        Files.write(recorded.resolve(roomOf(meeting) + "_2026-11-26-08-00-00.mp4"), file);
        Files.writeString(
                recorded.resolve("metadata.json"),
                "{\"meeting_url\":\"https://hop.tinh.gov.vn/" + roomOf(meeting) + "#config.x=1\",\"participants\":[]}");
        Path log = recorded.resolve("hand-over.log");

        Process script = script(recorded);
        while (shelved(file.length / 4) && script.isAlive()) {
            Thread.onSpinWait();
        }
        server.kill();
        server.start();
        assertThat(script.waitFor(90, TimeUnit.SECONDS)).as(() -> read(log)).isTrue();

        assertThat(recorded.resolve("handed-over")).as(read(log)).exists();
        assertThat(read(log)).contains("broke off").contains("handed over: 20000000 bytes");
        JsonNode found = leader.get(recordings(meeting)).json().at("/recordings/0");
        assertThat(found.path("sha256").asText()).isEqualTo(digest(file));
        assertThat(read(log)).doesNotContain(pass);
        assertThat(script(recorded).waitFor()).isZero();
        assertThat(leader.get(recordings(meeting)).json().path("recordings")).hasSize(1);
    }

    /** Whether less than so much of any file is on the shelf yet. */
    private static boolean shelved(long least) throws IOException {
        Path shelf = directory.resolve("shelf");
        if (!Files.exists(shelf)) {
            return true;
        }
        try (var files = Files.list(shelf)) {
            return files.map(Path::toFile).noneMatch(file -> file.length() >= least);
        }
    }

    private static Process script(Path recorded) throws IOException {
        var builder = new ProcessBuilder("sh", SCRIPT.toAbsolutePath().toString(), recorded.toString());
        builder.environment()
                .putAll(Map.of(
                        "DIEMCAU_BACKSTAGE", server.uri("api/backstage/" + id).toString(),
                        "DIEMCAU_PASS", pass,
                        "DIEMCAU_PIECE", "200000",
                        "DIEMCAU_PAUSE", "1",
                        "DIEMCAU_FOREGROUND", "1"));
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        recorded.resolve("script.out").toFile()))
                .start();
    }

    private static String read(Path log) {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String delivered(String meeting, byte[] file) {
        String address = announced(meeting, file, "họp.mp4");
        assertThat(piece(address, 0, file).status()).isEqualTo(204);
        return recordings(meeting) + "/" + address.substring(address.lastIndexOf('/') + 1);
    }

    private static Http.Answer ranged(String path, String range) {
        return leader.send(leader.request(path).header("Range", range).GET());
    }

    private static String announced(String meeting, byte[] file, String name) {
        Http.Answer answer = announce(String.valueOf(file.length), words(roomOf(meeting), file, name));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        String address = answer.header("Location").orElseThrow();
        return address.substring(address.indexOf("api/backstage"));
    }

    private static String words(String room, byte[] file, String name) {
        return "room " + coded(room) + ",name " + coded(name) + ",sha256 " + coded(digest(file)) + ",duration "
                + coded("61");
    }

    private static String coded(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Http.Answer announce(String length, String words) {
        return stranger.send(stranger.request("api/backstage/" + id + "/recordings")
                .header("Authorization", "Bearer " + pass)
                .header("Upload-Length", length)
                .header("Upload-Metadata", words)
                .POST(BodyPublishers.noBody()));
    }

    private static Http.Answer piece(String address, long offset, byte[] piece) {
        return stranger.send(stranger.request(address)
                .header("Authorization", "Bearer " + pass)
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", String.valueOf(offset))
                .method("PATCH", BodyPublishers.ofByteArray(piece)));
    }

    private static long reached(String address) {
        Http.Answer answer = stranger.send(stranger.request(address)
                .header("Authorization", "Bearer " + pass)
                .method("HEAD", BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(200);
        return Long.parseLong(answer.header("Upload-Offset").orElseThrow());
    }

    private static String calledMeeting() {
        Http.Answer called =
                leader.post("api/calls", Map.of("title", "Họp thử", "unitIds", java.util.List.of("u-03160")));
        return called.json().path("meetingId").asText();
    }

    private static String roomOf(String meeting) {
        return leader.get("api/meetings/" + meeting + "/media?as=CHAIR")
                .json()
                .path("room")
                .asText();
    }

    private static String recordings(String meeting) {
        return "api/meetings/" + meeting + "/recordings";
    }

    private static byte[] bytes(int length) {
        return bytes(length, length);
    }

    private static byte[] bytes(int length, long seed) {
        var bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static String digest(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
