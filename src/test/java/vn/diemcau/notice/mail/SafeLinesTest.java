package vn.diemcau.notice.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.notice.Envelope;
import vn.diemcau.notice.Postman.Receipt;
import vn.diemcau.notice.Postman.Unreachable;
import vn.diemcau.notice.Postman.Walk;
import vn.diemcau.notice.mail.MailServer.Security;
import vn.diemcau.schedule.Samples;

/** Letters go over lines that are protected by somebody whom we believe, or not at all. */
class SafeLinesTest {

    private static final String PASSWORD = "changeit";
    private static final Envelope LETTER = new Envelope(
            "L1@dienbien.example",
            "xa.03160@dienbien.example",
            "Mời họp",
            "Kính gửi",
            "<p>Kính gửi</p>",
            null,
            "hop+bl1@dienbien.example");

    @TempDir
    private static Path folder;

    @BeforeAll
    static void twoAuthorities() throws Exception {
        certificate("ours", "ip:127.0.0.1");
        certificate("another", "ip:127.0.0.1");
        certificate("elsewhere", "dns:mail.elsewhere.example");
    }

    @ParameterizedTest
    @CsvSource({"TLS, true", "STARTTLS, false"})
    void aLetterGoesOverALineWhoseCertificateIsBelieved(Security security, boolean atOnce) throws Exception {
        try (TlsServer server = new TlsServer(served("ours"), atOnce)) {
            assertThat(handed(server, security, Optional.of(believed("ours")))).isEqualTo(Receipt.TAKEN);

            assertThat(server.heard())
                    .contains(
                            "MAIL FROM:<hop+bl1@dienbien.example> RET=HDRS",
                            "RCPT TO:<xa.03160@dienbien.example> NOTIFY=FAILURE,DELAY");
            assertThat(server.heard()).noneMatch(line -> line.startsWith("!MAIL") || line.startsWith("!RCPT"));
        }
    }

    @ParameterizedTest
    @CsvSource({"TLS, true", "STARTTLS, false"})
    void nothingIsSaidOverALineOfSomebodyElse(Security security, boolean atOnce) throws Exception {
        try (TlsServer server = new TlsServer(served("ours"), atOnce)) {
            assertUnreachable(server, security, Optional.of(believed("another")));
            assertUnreachable(server, security, Optional.empty());
        }
    }

    @ParameterizedTest
    @CsvSource({"TLS, true", "STARTTLS, false"})
    void aCertificateForAnotherHostIsNotBelieved(Security security, boolean atOnce) throws Exception {
        try (TlsServer server = new TlsServer(served("elsewhere"), atOnce)) {
            assertUnreachable(server, security, Optional.of(believed("elsewhere")));
        }
    }

    @Test
    void aServerFromWhichSomebodyTookItsStarttlsGetsNothing() {
        try (GrumpyServer server = new GrumpyServer("250 ok")) {
            var postman = postman(server.port(), Security.STARTTLS, Optional.empty());

            assertThatThrownBy(() -> postman.setOut().close()).isInstanceOf(Unreachable.class);
        }
    }

    @Test
    void aFileWithoutCertificatesStopsTheStart() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.pem"), "");

        assertThatThrownBy(() -> Trust.in(empty)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Trust.in(folder.resolve("none.pem"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertUnreachable(TlsServer server, Security security, Optional<SSLSocketFactory> trust) {
        assertThatThrownBy(() -> handed(server, security, trust)).isInstanceOf(Unreachable.class);
        assertThat(server.heard()).noneMatch(line -> line.contains("MAIL") || line.contains("RCPT"));
    }

    private static Receipt handed(TlsServer server, Security security, Optional<SSLSocketFactory> trust)
            throws Unreachable {
        try (Walk walk = postman(server.port(), security, trust).setOut()) {
            return walk.hand(LETTER);
        }
    }

    private static SmtpPostman postman(int port, Security security, Optional<SSLSocketFactory> trust) {
        var server = new MailServer("127.0.0.1", port, security, "", "", Duration.ofSeconds(5), trust);
        return new SmtpPostman(server, "hop@dienbien.example", Samples.CLOCK);
    }

    private static SSLSocketFactory believed(String name) {
        return Trust.in(folder.resolve(name + ".pem"));
    }

    private static SSLContext served(String name) throws Exception {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(folder.resolve(name + ".p12"))) {
            store.load(stream, PASSWORD.toCharArray());
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(store, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static void certificate(String name, String host) throws Exception {
        String store = folder.resolve(name + ".p12").toString();
        keytool(
                "-genkeypair",
                "-alias",
                "mail",
                "-keyalg",
                "EC",
                "-dname",
                "CN=mail",
                "-ext",
                "san=" + host,
                "-validity",
                "3650",
                "-keystore",
                store);
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "mail",
                "-keystore",
                store,
                "-file",
                folder.resolve(name + ".pem").toString());
    }

    private static void keytool(String... words) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(words));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0)
                .isTrue();
    }
}
