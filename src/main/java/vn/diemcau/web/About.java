package vn.diemcau.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/** What runs here, as the API tells it and the log names it. */
public record About(String name, String version) {

    /** Reads the version that the build wrote into the WAR. */
    static About ofThisBuild() {
        var properties = new Properties();
        try (InputStream written = About.class.getResourceAsStream("/diemcau.properties")) {
            properties.load(Objects.requireNonNull(written, "diemcau.properties is in the WAR"));
        } catch (IOException unreadable) {
            throw new IllegalStateException("The WAR cannot be read", unreadable);
        }
        return new About("Điểm Cầu", properties.getProperty("version", "unknown"));
    }
}
