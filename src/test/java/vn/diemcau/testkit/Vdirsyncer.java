package vn.diemcau.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A CalDAV client that we did not write: vdirsyncer, which fills the folder that {@link Khal} reads. */
public final class Vdirsyncer {

    private static final Path PROGRAM = Path.of("/usr/bin/vdirsyncer");

    private static final String CONFIGURATION = """
            [general]
            status_path = "%1$s/status/"
            [pair meetings]
            a = "here"
            b = "there"
            collections = [["calendar", "calendar", "lich"]]
            conflict_resolution = "b wins"
            [storage here]
            type = "filesystem"
            path = "%1$s"
            fileext = ".ics"
            [storage there]
            type = "caldav"
            url = "%2$s"
            username = "%3$s"
            password = "%4$s"
            read_only = true
            """;

    private final Path folder;

    private Vdirsyncer(Path folder) {
        this.folder = folder;
    }

    /** A client that knows the host, a name and a password; the test is skipped where there is none. */
    public static Vdirsyncer in(Path folder, URI host, String login, String password) {
        assumeTrue(
                Files.isExecutable(PROGRAM), "vdirsyncer is not installed on this machine: apt-get install vdirsyncer");
        try {
            Files.writeString(
                    folder.resolve("vdirsyncer.conf"), CONFIGURATION.formatted(folder, host, login, password));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        var client = new Vdirsyncer(folder);
        client.run("discover");
        return client;
    }

    /** Fetches what is new. */
    public void synchronises() {
        run("sync");
    }

    private void run(String command) {
        var builder = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-c",
                        folder.resolve("vdirsyncer.conf").toString(),
                        command)
                .redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("HOME", folder.toString());
        Khal.output(builder);
    }
}
