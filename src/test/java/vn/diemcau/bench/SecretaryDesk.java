package vn.diemcau.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import vn.diemcau.bench.ground.Installation;
import vn.diemcau.bench.ground.YearOfMeetings;
import vn.diemcau.bench.load.Histogram;
import vn.diemcau.schedule.Slot;
import vn.diemcau.testkit.Http;
import vn.diemcau.testkit.Seed;

/**
 * A secretary plans on a calendar with a year of a province's meetings: who would be taken, what a month looks like, when most are free. The baseline is the cheapest question
 * that somebody who has signed in can ask.
 */
final class SecretaryDesk implements Scenario {

    private static final String NAME = "desk";
    private static final LocalDate YEAR = LocalDate.parse("2027-01-01");
    private static final int MEETINGS = 5_000;
    private static final int INVITATIONS = 1_000_000;
    private static final int SITES = 400;
    private static final int INVITED = 168;
    private static final int WARM = 30;
    private static final int WEEKS = 52;
    private static final int SERIES = 3;

    @Override
    public List<Figure> play(Ground ground) {
        try (var installation =
                new Installation(new Seed(SITES + 1), ground.sizes().heap(), List.of(), Map.of())) {
            var year = new YearOfMeetings(20_270_101, YEAR, MEETINGS, INVITATIONS, SITES);
            year.plant(installation.database());
            ground.say(installation.database().number("select count(*) from meeting") + " meetings, "
                    + installation.database().number("select count(*) from meeting_site") + " invitations");
            Http secretary = installation.server().http().with(Seed.secretary());
            Http commune = installation.server().http().with(Seed.of(17));

            Histogram nothing = timed(300, number -> expect(secretary.get("api/session")));
            Histogram conflicts = timed(400, number -> expect(secretary.post("api/meetings/overlaps", wish(year))));
            Histogram months = timed(120, number -> expect((number % 2 == 0 ? secretary : commune).get(month(number))));
            Histogram free = timed(100, number -> expect(secretary.post("api/meetings/free", search(year))));
            Histogram foreseen =
                    once(SERIES, number -> expect(secretary.post("api/meetings/series/preview", weekly(year, number))));
            Histogram begun =
                    once(SERIES, number -> expect(secretary.post("api/meetings/series", weekly(year, number)), 201));
            return List.of(
                    figure("conflicts of " + INVITED + " units, p99", conflicts, nothing)
                            .atMost(50),
                    figure("a month, p99", months, nothing).atMost(100),
                    figure("find a time for " + INVITED + " units, p99", free, nothing)
                            .atMost(500),
                    figure("look at " + WEEKS + " weeks of " + INVITED + " units, slowest", foreseen, nothing),
                    figure("issue " + WEEKS + " weeks to " + INVITED + " units, slowest", begun, nothing));
        }
    }

    private static Figure figure(String what, Histogram times, Histogram nothing) {
        return Figure.of(NAME, what, "ms", times.quantile(0.99)).against(nothing.quantile(0.99));
    }

    private static Histogram timed(int count, IntConsumer question) {
        for (int number = 0; number < WARM; number++) {
            question.accept(number);
        }
        return once(count, question);
    }

    private static Histogram once(int count, IntConsumer question) {
        var times = new Histogram();
        for (int number = 0; number < count; number++) {
            long began = System.nanoTime();
            question.accept(number);
            times.add((System.nanoTime() - began) / 1000);
        }
        return times;
    }

    private static Map<String, Object> wish(YearOfMeetings year) {
        Slot slot = year.anyTime();
        Map<String, Object> meeting = new HashMap<>();
        meeting.put("title", "Cuộc họp đang soạn");
        meeting.put("chairId", Seed.person(3));
        meeting.put("secretaryId", Seed.secretaryPerson());
        meeting.put("start", slot.start().atOffset(ZoneOffset.ofHours(7)).toString());
        meeting.put("end", slot.end().atOffset(ZoneOffset.ofHours(7)).toString());
        meeting.put("hubSiteId", Seed.site(3));
        meeting.put("siteIds", year.anySites(INVITED));
        return meeting;
    }

    /** A whole year of meetings, each of which clashes with others. */
    private static Map<String, Object> weekly(YearOfMeetings year, int number) {
        Map<String, Object> meeting = wish(year);
        LocalDate day = YEAR.plusDays(11 + number);
        meeting.put("start", day + "T09:00:00+07:00");
        meeting.put("end", day + "T10:30:00+07:00");
        meeting.put("kind", "BRIEFING");
        meeting.put("overlapReason", "Đo thời gian");
        meeting.put("agenda", List.of(Map.of("title", "Giao ban", "presenter", "Văn phòng", "minutes", 30)));
        return Map.of("meeting", meeting, "repeat", Map.of("rule", "FREQ=WEEKLY;COUNT=" + WEEKS));
    }

    private static Map<String, Object> search(YearOfMeetings year) {
        Map<String, Object> meeting = wish(year);
        meeting.put("secretaryId", Seed.person(11));
        return Map.of("meeting", meeting, "from", meeting.get("start"), "leastSites", INVITED / 3);
    }

    private static String month(int number) {
        LocalDate first = YEAR.plusMonths(number / 2 % 12);
        return "api/meetings/outline?from=" + first + "&to="
                + first.plusMonths(1).minusDays(1);
    }

    private static void expect(Http.Answer answer) {
        expect(answer, 200);
    }

    private static void expect(Http.Answer answer, int status) {
        if (answer.status() != status) {
            throw new IllegalStateException(answer.status() + " " + answer.body());
        }
    }
}
