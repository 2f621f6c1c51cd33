package vn.diemcau.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test class a {@link Cluster} with a planted province, the same to every class of a run, because starting one takes most of a minute. Whoever breaks something of it
 * mends it; it ends with the run.
 */
public final class SharedCluster implements ParameterResolver {

    /** How many sites of the province meet, hub included. */
    public static final int SITES = Integer.getInteger("faults.sites", 16);

    /** One more, whose login a test may end. */
    public static final int SPARE = SITES;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Cluster.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        assumeTrue(Proxy.isInstalled(), "HAProxy is not installed on this machine: apt-get install haproxy");
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(SharedCluster.class, unknown -> planted(), Cluster.class);
    }

    private static Cluster planted() {
        var cluster = Cluster.started("broken", Namespaces.laid().orElseGet(Wiring::loopback));
        new Seed(SITES + 1).plant(cluster.database().database("127.0.0.1"));
        return cluster;
    }
}
