package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import vn.diemcau.media.secret.MasterKey;

class DemonstrationKeyTest {

    @TempDir
    private Path folder;

    @Test
    void aRestartFindsTheKeyThatTheFirstStartMade() {
        String made = DemonstrationKey.in(file(), new SecureRandom());

        assertThat(MasterKey.of(made)).isPresent();
        assertThat(DemonstrationKey.in(file(), new SecureRandom())).isEqualTo(made);
    }

    @Test
    void theKeyLiesBesideADatabaseThatOutlivesTheServer() {
        Path server = Path.of("/server/data");

        assertThat(DemonstrationKey.place("jdbc:h2:file:/home/lan/.diemcau/data;MODE=PostgreSQL", server))
                .isEqualTo(Path.of("/home/lan/.diemcau/diemcau-secrets.key"));
        assertThat(DemonstrationKey.place("jdbc:h2:mem:test", server)).isEqualTo(server.resolve("diemcau-secrets.key"));
        assertThat(DemonstrationKey.place("jdbc:postgresql://127.0.0.1/diemcau", server))
                .isEqualTo(server.resolve("diemcau-secrets.key"));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions to look at")
    void nobodyElseReadsIt() throws IOException {
        DemonstrationKey.in(file(), new SecureRandom());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    private Path file() {
        return folder.resolve("data").resolve("diemcau-secrets.key");
    }
}
