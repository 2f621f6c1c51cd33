package vn.diemcau.media.jitsi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import vn.diemcau.testkit.Build;

/**
 * Debian's Prosody in a process of its own, with the two modules of {@code src/test/resources/prosody} instead of Jitsi's: one host
 * for HS256, one for RS256.
 */
final class RealProsody implements AutoCloseable {

    static final String SECRET = "bi-mat-cua-prosody-dai-hon-ba-muoi-hai-byte";

    private static final Path PROGRAM = Path.of("/usr/bin/prosody");
    private static final Path OPENSSL = Path.of("/usr/share/lua/5.4/openssl.lua");
    private static final int TRIES = 150;

    private final Path folder;
    private final int port;
    private final Process process;

    private RealProsody(Path folder, int port, Process process) {
        this.folder = folder;
        this.port = port;
        this.process = process;
    }

    /** Whether this machine has it, with Lua's binding to OpenSSL ({@code apt-get install prosody lua-luaossl}). */
    static boolean installed() {
        return Files.isExecutable(PROGRAM) && Files.exists(OPENSSL);
    }

    /** Starts it and returns when it answers. */
    static RealProsody start(URI keyServer) {
        try {
            int port = freePort();
            Path folder = Files.createTempDirectory(Build.directory(), "prosody");
            Path configuration = folder.resolve("prosody.cfg.lua");
            Files.writeString(configuration, configuration(folder, port, keyServer));
            for (String paper : List.of("diemcau.cfg.lua", "zz-diemcau-quick.cfg.lua")) {
                Files.writeString(folder.resolve(paper), filledIn(paper));
            }
            Process process = new ProcessBuilder(PROGRAM.toString(), "-F", "--config", configuration.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output.log").toFile())
                    .start();
            return new RealProsody(folder, port, process).answering();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where XMPP over plain requests is. */
    URI bosh() {
        return URI.create("http://127.0.0.1:" + port + "/http-bind");
    }

    String log() {
        try {
            return Files.readString(folder.resolve("output.log"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private RealProsody answering() {
        for (int tried = 0; tried < TRIES && process.isAlive(); tried++) {
            if (answers()) {
                return this;
            }
            process.onExit()
                    .completeOnTimeout(process, 100, TimeUnit.MILLISECONDS)
                    .join();
        }
        process.destroyForcibly();
        throw new IllegalStateException("Prosody did not start:\n" + log());
    }

    private boolean answers() {
        try {
            return ((HttpURLConnection) bosh().toURL().openConnection()).getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path modules() {
        try {
            return Path.of(RealProsody.class
                            .getResource("/prosody/mod_token_room.lua")
                            .toURI())
                    .getParent();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** As an administrator fills in what the page has told. */
    private static String filledIn(String paper) throws IOException {
        return Files.readString(Path.of("wildfly-config/jitsi").resolve(paper))
                .replace("SERVER_HERE", "may-chu-1")
                .replace("PASS_HERE", "ma-truy-cap");
    }

    private static String configuration(Path folder, int port, URI keyServer) {
        return """
                run_as_root = true
                pidfile = "%1$s/prosody.pid"
                data_path = "%1$s"
                plugin_paths = { "%2$s" }
                log = { info = "*console" }
                interfaces = { "127.0.0.1" }
                c2s_ports = {} c2s_direct_tls_ports = {} s2s_ports = {} https_ports = {}
                http_ports = { %3$d }
                http_default_host = "hs256.test"
                consider_bosh_secure = true
                modules_enabled = { "bosh", "saslauth", "disco" }
                modules_disabled = { "s2s", "tls" }
                authentication = "token_contract"
                asap_accepted_issuers = { "diemcau" }
                asap_accepted_audiences = { "jitsi" }

                VirtualHost "hs256.test"
                  modules_enabled = { "papers" }
                  signature_algorithm = "HS256"
                  app_secret = "%4$s"

                VirtualHost "rs256.test"
                  signature_algorithm = "RS256"
                  asap_key_server = "%5$s"

                Component "muc.test" "muc"
                  modules_enabled = { "token_room" }
                  muc_room_locking = false

                Include "%1$s/diemcau.cfg.lua"
                Include "%1$s/zz-diemcau-quick.cfg.lua"
                """.formatted(folder, modules(), port, SECRET, keyServer);
    }
}
