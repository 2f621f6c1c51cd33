package vn.diemcau.testkit;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built WAR as Arquillian deploys it: the real one, not an assembly of classes for the test. */
public final class Wars {

    private Wars() {}

    /** For tests that stay outside ({@code @Deployment(testable = false)}) and talk HTTP. */
    public static WebArchive built() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, Build.war().toFile());
    }

    /** For tests that run inside the server and inject its beans: the WAR with these test classes and AssertJ added. */
    public static WebArchive builtWith(Class<?>... testClasses) {
        return built().addClasses(testClasses).addAsLibrary(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
