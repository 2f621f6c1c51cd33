package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.diemcau.testkit.Build;

/** The scripts that describe the server, which an operator may also run on a server that has been running for a year. */
class ServerScriptsIT {

    @Test
    void runningTheScriptsAgainChangesNothing() throws IOException, InterruptedException {
        Path base = Build.newServerBase("scripts");
        Path configuration = base.resolve("configuration/standalone.xml");
        String before = Files.readString(configuration);

        Process cli = run(base, everything());

        assertThat(cli.exitValue()).as(base.resolve("cli.log").toString()).isZero();
        assertThat(configuration).content().isEqualTo(before);
    }

    @Test
    void theBuildRunsEveryScript() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));

        assertThat(scripts())
                .isNotEmpty()
                .allSatisfy(script ->
                        assertThat(pom).contains("<script>wildfly-config/" + script.getFileName() + "</script>"));
    }

    private static List<String> everything() throws IOException {
        List<String> commands = new ArrayList<>(List.of("embed-server --server-config=standalone.xml"));
        for (Path script : scripts()) {
            commands.addAll(Files.readAllLines(script));
        }
        commands.add("stop-embedded-server");
        return commands;
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("wildfly-config"))) {
            return files.filter(file -> file.toString().endsWith(".cli"))
                    .sorted()
                    .toList();
        }
    }

    private static Process run(Path base, List<String> commands) throws IOException, InterruptedException {
        Path script = Files.write(base.resolve("everything.cli"), commands);
        ProcessBuilder cli = new ProcessBuilder(
                        Build.server().resolve("bin/jboss-cli.sh").toString(), "--file=" + script, "--no-color-output")
                .redirectErrorStream(true)
                .redirectOutput(base.resolve("cli.log").toFile());
        cli.environment().put("JAVA_OPTS", "-Djboss.server.base.dir=" + base);
        Process process = cli.start();
        if (!process.waitFor(2, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
        return process;
    }
}
