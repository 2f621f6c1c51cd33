package vn.diemcau.law.lunar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lunar calendar at one place. A month begins on the day of the new moon. Month 11 holds the winter solstice; when thirteen
 * months begin from one month 11 to the next, the first of them in which the sun enters no new twelfth of its course repeats the number of
 * the month before it, as a leap month.
 */
public final class LunarCalendar {

    /** The calendar of Việt Nam, reckoned at UTC+7. */
    public static final LunarCalendar VIETNAM = new LunarCalendar(7);

    private static final int WINTER = 9;
    private static final int USUAL = 12;

    private final Sky sky;

    LunarCalendar(int hoursAheadOfGreenwich) {
        this.sky = new Sky(hoursAheadOfGreenwich);
    }

    /** The months that begin or end in the solar year, in order. */
    public List<LunarMonth> monthsTouching(int solarYear) {
        LocalDate first = LocalDate.of(solarYear, 1, 1);
        LocalDate last = LocalDate.of(solarYear, 12, 31);
        return months(solarYear)
                .filter(month -> !month.first().isAfter(last)
                        && month.first().plusDays(month.days()).isAfter(first))
                .toList();
    }

    /** The month in which the day lies. */
    public LunarMonth monthOf(LocalDate day) {
        return months(day.getYear()).filter(month -> month.has(day)).findFirst().orElseThrow();
    }

    /** The month of this number; empty when the year has no such leap month. */
    public Optional<LunarMonth> month(int year, int number, boolean leap) {
        return Stream.concat(winter(year), winter(year + 1))
                .filter(month -> month.year() == year && month.number() == number && month.leap() == leap)
                .findFirst();
    }

    /** The first day of the first month (mùng 1 Tết). */
    public LocalDate newYear(int year) {
        return month(year, 1, false).orElseThrow().first();
    }

    private Stream<LunarMonth> months(int solarYear) {
        return Stream.concat(winter(solarYear), winter(solarYear + 1));
    }

    /** From the month 11 of the year before up to, and without, the month 11 of this year. */
    private Stream<LunarMonth> winter(int year) {
        int from = eleventh(year - 1);
        int count = eleventh(year) - from;
        int leap = count > USUAL ? leapPlace(from) : count;
        return IntStream.range(0, count).mapToObj(place -> month(year, from + place, place, leap));
    }

    private LunarMonth month(int year, int moon, int place, int leap) {
        int steps = place >= leap ? place - 1 : place;
        int number = (10 + steps) % USUAL + 1;
        LocalDate first = LocalDate.ofEpochDay(sky.newMoon(moon));
        int days = (int) (sky.newMoon(moon + 1) - sky.newMoon(moon));
        return new LunarMonth(steps < 2 ? year - 1 : year, number, place == leap, first, days);
    }

    /** The new moon that begins the month 11 of the year. */
    private int eleventh(int year) {
        long lastDay = LocalDate.of(year, 12, 31).toEpochDay();
        int moon = sky.nearestMoon(lastDay) + 1;
        while (sky.newMoon(moon) > lastDay) {
            moon--;
        }
        return sky.arc(sky.newMoon(moon)) >= WINTER ? moon - 1 : moon;
    }

    private int leapPlace(int from) {
        return IntStream.rangeClosed(1, USUAL)
                .filter(place -> sky.arc(sky.newMoon(from + place)) == sky.arc(sky.newMoon(from + place + 1)))
                .findFirst()
                .orElse(USUAL);
    }
}
