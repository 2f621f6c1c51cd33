package vn.diemcau.notice.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import vn.diemcau.schedule.Slot;

/** The words of letters in one language. */
final class Words {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Properties words;
    private final DateTimeFormatter weekday;
    private final ZoneId zone;

    /**
     * @param language {@code vi} or {@code en}
     * @param zone in which times are told
     */
    Words(String language, ZoneId zone) {
        this.words = read("words-" + language + ".properties");
        this.weekday = DateTimeFormatter.ofPattern("EEEE", Locale.forLanguageTag(language));
        this.zone = zone;
    }

    /** The word for this name. */
    String word(String name) {
        return Objects.requireNonNull(words.getProperty(name), name);
    }

    /** The word for this name, if there is one. */
    Optional<String> wordIfAny(String name) {
        return Optional.ofNullable(words.getProperty(name));
    }

    /** Such as "08:00 – 10:00, thứ Năm, 26/11/2026"; with both days when it ends on another. */
    String time(Slot slot) {
        return day(slot.start()).equals(day(slot.end()))
                ? hour(slot.start()) + " – " + hour(slot.end()) + ", " + named(slot.start())
                : hour(slot.start()) + ", " + named(slot.start()) + " – " + hour(slot.end()) + ", " + named(slot.end());
    }

    /** The time of day. */
    String hour(Instant instant) {
        return HOUR.format(instant.atZone(zone));
    }

    /** Such as 26/11/2026. */
    String day(Instant instant) {
        return DAY.format(instant.atZone(zone));
    }

    private String named(Instant instant) {
        return weekday.format(instant.atZone(zone)) + ", " + day(instant);
    }

    private static Properties read(String file) {
        try (InputStream stream = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            var words = new Properties();
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
