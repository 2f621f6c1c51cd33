package vn.diemcau.testkit;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Tells Arquillian, before it reads its configuration, which server to start: a base directory and ports of its own,
 * the database of this Maven execution, and demonstration mode, so that tests find a province with its accounts.
 */
public final class ArquillianServer implements LauncherSessionListener {

    private static final int MANAGEMENT_PORT = 9990;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String engine = System.getProperty("test.database");
        if (engine == null) {
            return;
        }
        // The servers of the two executions never meet on a port, even when the first one is slow to go.
        int offset = Integer.getInteger("test.portOffset", 1000) + (engine.equals("h2") ? 0 : 50);
        Path base = Build.newServerBase("arquillian-" + engine);
        System.setProperty("test.server.home", Build.server().toString());
        System.setProperty("test.server.managementPort", String.valueOf(MANAGEMENT_PORT + offset));
        System.setProperty(
                "test.server.vmArguments",
                String.join(
                        " ",
                        "-Xmx512m",
                        "-Djboss.server.base.dir=" + base,
                        "-Djboss.socket.binding.port-offset=" + offset,
                        "-DDIEMCAU_DEMONSTRATION=true",
                        asSystemProperties(TestDatabase.ofThisExecution().environment())));
    }

    /** The server takes {@code -Denv.NAME} for the environment variable NAME; Arquillian cannot set variables. */
    private static String asSystemProperties(Map<String, String> environment) {
        return environment.entrySet().stream()
                .map(variable -> "-Denv." + variable.getKey() + "=" + variable.getValue())
                .collect(Collectors.joining(" "));
    }
}
