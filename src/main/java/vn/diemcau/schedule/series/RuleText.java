package vn.diemcau.schedule.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.schedule.ScheduleRefusal;

/**
 * Reads a recurrence rule from outside, word by word. What is no rule is refused, and so is every part of RFC 5545 that offices do not need: what could
 * make work without end (seconds, sets of sets, huge numbers) is never worked out. The time it takes grows with the length of the text alone.
 */
public final class RuleText {

    private static final Pattern RULE =
            Pattern.compile("[A-Z]{2,20}=[A-Z0-9,+-]{1,250}(?:;[A-Z]{2,20}=[A-Z0-9,+-]{1,250}){0,9}");
    private static final Pattern WEEKDAY = Pattern.compile("([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Pattern MONTH_DAY = Pattern.compile("-?[1-9][0-9]?");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern UNTIL = Pattern.compile("([0-9]{8})(?:T[0-9]{6}Z?)?");
    private static final Set<String> KNOWN =
            Set.of("FREQ", "INTERVAL", "BYDAY", "BYMONTHDAY", "COUNT", "UNTIL", "WKST");
    private static final Map<String, Frequency> FREQUENCIES = Map.of(
            "DAILY", Frequency.DAILY,
            "WEEKLY", Frequency.WEEKLY,
            "MONTHLY", Frequency.MONTHLY,
            "YEARLY", Frequency.YEARLY);

    private final Map<String, String> parts;

    private RuleText(Map<String, String> parts) {
        this.parts = parts;
    }

    /** The recurrence that the text describes, or why it is none of ours. */
    public static Answer<Recurrence> read(@Nullable String text) {
        if (text == null || text.length() > Bounds.RULE || !RULE.matcher(text).matches()) {
            return ScheduleRefusal.NOT_A_RECURRENCE.answer();
        }
        Map<String, String> parts = new HashMap<>();
        for (String part : text.split(";", -1)) {
            String[] pair = part.split("=", 2);
            if (parts.put(pair[0], pair[1]) != null) {
                return ScheduleRefusal.NOT_A_RECURRENCE.answer();
            }
        }
        return new RuleText(parts).recurrence();
    }

    private Answer<Recurrence> recurrence() {
        return unknown().map(RuleText::unsupported).orElseGet(this::known);
    }

    /** The first part that we do not work out. */
    private Optional<String> unknown() {
        Stream<String> names =
                parts.keySet().stream().filter(name -> !KNOWN.contains(name)).sorted();
        Stream<String> frequency =
                Stream.of("FREQ").filter(name -> parts.containsKey(name) && !FREQUENCIES.containsKey(parts.get(name)));
        Stream<String> week =
                Stream.of("WKST").filter(name -> !parts.getOrDefault(name, "MO").equals("MO"));
        return Stream.of(names, frequency, week).flatMap(Function.identity()).findFirst();
    }

    private Answer<Recurrence> known() {
        Frequency frequency = FREQUENCIES.get(parts.getOrDefault("FREQ", ""));
        Optional<Integer> interval = number("INTERVAL", "1");
        Optional<Integer> count = number("COUNT", "1");
        Optional<List<Weekday>> weekdays = list("BYDAY", RuleText::weekday);
        Optional<List<Integer>> monthDays = list("BYMONTHDAY", RuleText::monthDay);
        Optional<LocalDate> until = until();
        if (frequency == null
                || interval.isEmpty()
                || count.isEmpty()
                || weekdays.isEmpty()
                || monthDays.isEmpty()
                || badEnd(until)) {
            return ScheduleRefusal.NOT_A_RECURRENCE.answer();
        }
        var read = new Recurrence(
                frequency,
                interval.get(),
                weekdays.get(),
                monthDays.get(),
                parts.containsKey("COUNT") ? count.get() : null,
                until.orElse(null));
        return bounded(read);
    }

    private Answer<Recurrence> bounded(Recurrence read) {
        if (read.count() == null && read.until() == null) {
            return ScheduleRefusal.RECURRENCE_WITHOUT_END.answer();
        }
        if (read.interval() > Bounds.INTERVAL) {
            return unsupported("INTERVAL");
        }
        boolean places = read.weekdays().stream().anyMatch(weekday -> weekday.place() != 0);
        if ((places && read.frequency() != Frequency.MONTHLY)
                || (read.frequency() == Frequency.YEARLY && !read.weekdays().isEmpty())) {
            return unsupported("BYDAY");
        }
        if (!read.monthDays().isEmpty()
                && Set.of(Frequency.YEARLY, Frequency.WEEKLY).contains(read.frequency())) {
            return unsupported("BYMONTHDAY");
        }
        return Answer.accepted(read);
    }

    private boolean badEnd(Optional<LocalDate> until) {
        return parts.containsKey("UNTIL") && (until.isEmpty() || parts.containsKey("COUNT"));
    }

    private Optional<LocalDate> until() {
        Matcher written = UNTIL.matcher(parts.getOrDefault("UNTIL", ""));
        try {
            return written.matches()
                    ? Optional.of(LocalDate.parse(written.group(1), DateTimeFormatter.BASIC_ISO_DATE))
                    : Optional.empty();
        } catch (DateTimeParseException impossible) {
            return Optional.empty();
        }
    }

    private Optional<Integer> number(String name, String otherwise) {
        return Optional.of(parts.getOrDefault(name, otherwise))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf);
    }

    /** Each part read; nothing when one of them cannot be. */
    private <T> Optional<List<T>> list(String name, Function<String, Optional<T>> each) {
        List<String> texts = Optional.ofNullable(parts.get(name))
                .map(text -> List.of(text.split(",", -1)))
                .orElse(List.of());
        List<T> read =
                texts.stream().map(each).flatMap(Optional::stream).distinct().toList();
        return texts.stream().map(each).allMatch(Optional::isPresent) ? Optional.of(read) : Optional.empty();
    }

    private static Optional<Weekday> weekday(String text) {
        Matcher written = WEEKDAY.matcher(text);
        return written.matches()
                ? Optional.of(new Weekday(place(written.group(1)), day(written.group(2))))
                : Optional.empty();
    }

    private static int place(@Nullable String text) {
        return text == null ? 0 : Integer.parseInt(text);
    }

    private static DayOfWeek day(String letters) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().startsWith(letters))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Integer> monthDay(String text) {
        return Optional.of(text)
                .filter(written -> MONTH_DAY.matcher(written).matches())
                .map(Integer::valueOf)
                .filter(day -> -31 <= day && day <= 31);
    }

    private static Answer<Recurrence> unsupported(String part) {
        return ScheduleRefusal.RECURRENCE_TOO_SUBTLE.answer(Map.of("part", part));
    }
}
