package vn.diemcau.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * The settings as they hold in this process, read and checked once at the start, so that a typing error stops the start
 * and not a meeting. A feature does not read settings: it declares a record of what it needs, and a
 * {@code @Produces} method here makes one.
 */
@ApplicationScoped
public class Settings {

    private final Map<Setting, String> texts = new EnumMap<>(Setting.class);

    public Settings() {
        this(variable -> ConfigProvider.getConfig()
                .getOptionalValue(variable, String.class)
                .orElse(null));
    }

    Settings(UnaryOperator<@Nullable String> environment) {
        for (Setting setting : Setting.values()) {
            texts.put(setting, setting.read(environment));
        }
    }

    public boolean flag(Setting setting) {
        return Boolean.parseBoolean(text(setting));
    }

    public int number(Setting setting) {
        return Integer.parseInt(text(setting));
    }

    public Duration duration(Setting setting) {
        return Duration.parse(text(setting));
    }

    public String text(Setting setting) {
        return texts.getOrDefault(setting, setting.standard());
    }
}
