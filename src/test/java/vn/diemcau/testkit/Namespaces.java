package vn.diemcau.testkit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A network namespace of its own for each of two servers, with one cable to this machine and one between the two, which can be cut. Linux only, and
 * only for root; gone after {@link #close()}.
 */
public final class Namespaces implements Wiring, Wiring.Crossing {

    private final int number = (int) (ProcessHandle.current().pid() % 8000);

    private Namespaces() {}

    /** Lays the cables; empty, with the reason in the log, where the machine does not allow it. */
    public static Optional<Wiring> laid() {
        var wiring = new Namespaces();
        try {
            wiring.lay();
            return Optional.of(wiring);
        } catch (IllegalStateException refused) {
            System.out.println("No network namespaces here: " + refused.getMessage());
            wiring.close();
            return Optional.empty();
        }
    }

    private void lay() {
        for (int node = 1; node <= 2; node++) {
            run("ip netns add " + name(node));
            run("ip link add " + cable(node) + " type veth peer name home netns " + name(node));
            run("ip addr add " + host(node) + "/30 dev " + cable(node));
            run("ip link set " + cable(node) + " up");
            within(node, "ip addr add " + address(node) + "/30 dev home");
            within(node, "ip link set home up");
            within(node, "ip link set lo up");
        }
        within(1, "ip link add cross type veth peer name cross netns " + name(2));
        for (int node = 1; node <= 2; node++) {
            within(node, "ip addr add " + clusterAddress(node) + "/30 dev cross");
            within(node, "ip link set cross up");
        }
    }

    @Override
    public List<String> prefix(int node) {
        return List.of("ip", "netns", "exec", name(node));
    }

    @Override
    public String address(int node) {
        return subnet() + (4 * node + 2);
    }

    @Override
    public String clusterAddress(int node) {
        return subnet() + (64 + node);
    }

    @Override
    public String host(int node) {
        return subnet() + (4 * node + 1);
    }

    @Override
    public Optional<Crossing> crossing() {
        return Optional.of(this);
    }

    @Override
    public void split() {
        within(1, "ip link set cross down");
    }

    @Override
    public void heal() {
        within(1, "ip link set cross up");
    }

    /** Its cables go with a namespace. */
    @Override
    public void close() {
        for (int node = 1; node <= 2; node++) {
            try {
                run("ip netns del " + name(node));
            } catch (IllegalStateException neverMade) {
                // Then there is nothing to remove.
            }
        }
    }

    private String name(int node) {
        return "diemcau-" + number + "-" + node;
    }

    private String cable(int node) {
        return "dc" + number + "-" + node;
    }

    private String subnet() {
        return "10." + (200 + number / 250) + "." + number % 250 + ".";
    }

    private void within(int node, String command) {
        run("ip netns exec " + name(node) + " " + command);
    }

    private static void run(String command) {
        try {
            Process process = new ProcessBuilder(command.split(" ", -1))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(command + ": " + said.strip());
            }
        } catch (IOException missing) {
            throw new IllegalStateException(command + ": " + missing.getMessage(), missing);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
