package vn.diemcau.web;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Ends a development server together with the Maven that started it. Maven ended by its process id or by a closed
 * window tells the server nothing, which would then hold the ports and the database file against the next start.
 */
final class Leash {

    private static final Logger LOG = System.getLogger(Leash.class.getName());

    private Leash() {}

    static void tieToParent() {
        ProcessHandle.current().parent().ifPresent(Leash::tieTo);
    }

    private static void tieTo(ProcessHandle parent) {
        Thread leash = new Thread(
                () -> {
                    parent.onExit().join();
                    LOG.log(Level.INFO, "Process {0}, which started this server, has ended", parent.pid());
                    System.exit(0);
                },
                "diemcau-leash");
        leash.setDaemon(true);
        leash.start();
    }
}
