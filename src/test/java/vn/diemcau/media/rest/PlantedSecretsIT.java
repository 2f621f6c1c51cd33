package vn.diemcau.media.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.media.BackstageStandIn;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Province;
import vn.diemcau.testkit.RunningServer;

/** Secrets that somebody planted are looked for wherever the server writes: answers, logs, the files of its database. */
class PlantedSecretsIT {

    private static final String SHARED = "planted-shared-secret-0123456789-abcdefghij";
    private static final String REFUSED = "planted-too-short";
    private static final String MASTER =
            Base64.getEncoder().encodeToString("planted-master-key-0123456789abc".getBytes(StandardCharsets.US_ASCII));

    /** How every RSA key begins in PKCS #8, from its third byte on. */
    private static final String PRIVATE_KEY = "IBADANBgkqhkiG9w0BAQEFAASC";

    /** Copies of the application itself, which hold no data. */
    private static final List<String> APPLICATION = List.of("deployments", "data/content", "tmp");

    private static final String SIGNS = "planted-webhook-secret-0123456789";

    /** Told once, to whoever asks for it, and kept nowhere. */
    private final List<String> passes = new ArrayList<>();

    private final List<String> answers = new ArrayList<>();

    @Test
    void aSecretGoesInAndNeverComesOut() {
        try (BackstageStandIn jitsi = BackstageStandIn.start();
                RunningServer server = RunningServer.named("planted")
                        .withDemonstration()
                        .with("DIEMCAU_SECRETS_KEY", MASTER)
                        .with("DIEMCAU_LOG_LEVEL", "DEBUG")
                        .start()) {
            handle(Province.on(server.uri()).signedIn("quantri"), jitsi.address());
            server.stop();
            everythingWrittenKeepsTheSecrets(server.base(), server.log());
        }
    }

    private void handle(Http administrator, String jitsi) {
        Map<String, Object> body = MediaServerBodies.at(jitsi, "HS256", "IN_SERVICE", SHARED);
        heard(administrator.post("api/media/servers", body));
        body.put("secret", REFUSED);
        heard(administrator.post("api/media/servers", body));
        body.put("secret", SHARED);
        body.put("jicofo", "file:///etc/passwd");
        heard(administrator.post("api/media/servers", body));
        body.put("weight", "khong phai so");
        heard(administrator.post("api/media/servers", body));
        heard(administrator.post("api/media/servers", "{\"secret\":\"" + SHARED + "\", broken"));
        heard(administrator.post("api/media/servers", MediaServerBodies.at(jitsi, "RS256", "IN_SERVICE", "")));
        String pool = heard(administrator.get("api/media/pool"));
        assertThat(pool).contains("Máy chủ thử");
        heard(administrator.post("api/media/servers/khong-co/test", ""));
        String id =
                administrator.get("api/media/pool").json().at("/servers/0/id").asText();
        heard(administrator.put("api/media/servers/" + id + "/hook", Map.of("secret", SIGNS)));
        heard(administrator.put("api/media/servers/" + id + "/hook", "{\"secret\":\"" + SIGNS + "\", broken"));
        passes.add(administrator
                .post("api/media/servers/" + id + "/pass", "")
                .json()
                .path("pass")
                .asText());
    }

    private String heard(Http.Answer answer) {
        answers.add(answer.body());
        return answer.body();
    }

    private void everythingWrittenKeepsTheSecrets(Path files, String log) {
        List<String> secrets = List.of(
                SHARED,
                Base64.getEncoder().encodeToString(SHARED.getBytes(StandardCharsets.US_ASCII)),
                REFUSED,
                SIGNS,
                passes.get(0),
                MASTER,
                "BEGIN PRIVATE KEY",
                PRIVATE_KEY);
        String written = Stream.concat(texts(files), Stream.of(log)).reduce("", String::concat);

        assertThat(answers)
                .hasSizeGreaterThan(6)
                .allSatisfy(answer -> assertThat(answer).doesNotContain(secrets.toArray(String[]::new)));
        // The database and the log were really read.
        List.of("muc.meet.jitsi", "BEGIN PUBLIC KEY", "Picture and sound")
                .forEach(sign -> assertThat(written.contains(sign)).as(sign).isTrue());
        secrets.forEach(
                secret -> assertThat(written.contains(secret)).as(secret).isFalse());
    }

    private static Stream<String> texts(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths
                    .filter(Files::isRegularFile)
                    .filter(path -> APPLICATION.stream()
                            .noneMatch(folder.relativize(path).toString()::startsWith))
                    .map(PlantedSecretsIT::text)
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Byte for byte, whatever it is. */
    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
