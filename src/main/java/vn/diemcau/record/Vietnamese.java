package vn.diemcau.record;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.core.Roll;

/** Says in Vietnamese what the record holds, for files that people open; pages have their own words. */
public final class Vietnamese {

    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern WORD = Pattern.compile("\\{(\\w+)}");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");

    private final Properties words = read();
    private final ZoneId zone;

    /** @param zone in which times are told */
    public Vietnamese(ZoneId zone) {
        this.zone = zone;
    }

    /** The sentence for a line of the timeline. */
    public String sentence(TimelineEntry entry) {
        String pattern = OPTIONAL.matcher(word(entry.type()))
                .replaceAll(part -> Matcher.quoteReplacement(known(part.group(1), entry.text()) ? part.group(1) : ""));
        return WORD.matcher(pattern).replaceAll(name -> Matcher.quoteReplacement(told(entry, name.group(1))));
    }

    /** Who did it: as what, and the name where there is one. A site's name says by itself that it is a site. */
    public String by(TimelineEntry entry) {
        if (entry.by().equals(Capacity.SITE.name())) {
            return entry.name();
        }
        String as = word("by." + entry.by());
        return entry.name().isEmpty() ? as : as + " " + entry.name();
    }

    /** The word for how a site took part. */
    public String status(AttendanceStatus status) {
        return word("status." + status);
    }

    /** The word for what the roll says of a site. */
    public String roll(Roll roll) {
        return word("RollCallCorrected.roll." + roll);
    }

    /** A moment as Vietnamese offices write it. */
    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }

    /** A time of day. */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    private String told(TimelineEntry entry, String name) {
        Object value = entry.text().get(name);
        if (value instanceof Instant instant) {
            return time(instant);
        }
        if (value instanceof Integer seconds && name.equals("seconds")) {
            return duration(seconds);
        }
        String text = String.valueOf(value);
        return words.getProperty(entry.type() + "." + name + "." + text, text);
    }

    private static String duration(int seconds) {
        int minutes = seconds / 60;
        int rest = seconds % 60;
        if (minutes == 0) {
            return rest + " giây";
        }
        return rest == 0 ? minutes + " phút" : minutes + " phút " + rest + " giây";
    }

    private static boolean known(String part, Map<String, Object> text) {
        return WORD.matcher(part).results().allMatch(word -> text.containsKey(word.group(1)));
    }

    private String word(String key) {
        return Objects.requireNonNull(words.getProperty(key), () -> "no words for " + key);
    }

    private static Properties read() {
        var words = new Properties();
        try (var text = new InputStreamReader(
                Objects.requireNonNull(Vietnamese.class.getResourceAsStream("words.properties")),
                StandardCharsets.UTF_8)) {
            words.load(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }
}
