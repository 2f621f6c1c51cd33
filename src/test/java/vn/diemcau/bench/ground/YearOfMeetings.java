package vn.diemcau.bench.ground;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import vn.diemcau.schedule.MeetingKind;
import vn.diemcau.schedule.Slot;
import vn.diemcau.testkit.Seed;

/**
 * A year of a province's meetings, written straight into the database: on working days, in working hours, by some leaders, each with a part of the sites, a quarter of which have answered.
 * The same seed makes the same year. Its sites know of their meetings already, so that nobody is told of a whole year at once.
 */
public final class YearOfMeetings {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int LEADERS = 10;
    private static final int ITEMS = 6;
    private static final int AT_ONCE = 200;

    private final Random random;
    private final LocalDate first;
    private final int meetings;
    private final int invitations;
    private final int sites;

    /**
     * @param seed of the chance
     * @param first the first day of the year
     * @param meetings how many
     * @param invitations of all meetings together
     * @param sites how many there are, the hub not counted
     */
    public YearOfMeetings(long seed, LocalDate first, int meetings, int invitations, int sites) {
        this.random = new Random(seed);
        this.first = first;
        this.meetings = meetings;
        this.invitations = invitations;
        this.sites = sites;
    }

    /** Writes it. */
    public void plant(DurableDatabase database) {
        try (Connection connection = database.connect()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            connection.setAutoCommit(false);
            int left = invitations;
            for (int number = 0; number < meetings; number += AT_ONCE) {
                left -= batch(copy, number, Math.min(meetings, number + AT_ONCE), left);
                connection.commit();
            }
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("The year was not planted", failed);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A time within working hours, as meetings have them. */
    public Slot anyTime() {
        LocalDate day = first.plusDays(random.nextInt(364));
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        LocalTime begin = random.nextBoolean() ? LocalTime.of(7, 30) : LocalTime.of(13, 30);
        Instant start = day.atTime(begin.plusMinutes(15L * random.nextInt(7)))
                .atZone(ZONE)
                .toInstant();
        return new Slot(start, start.plus(Duration.ofMinutes(60 + 15L * random.nextInt(7))));
    }

    /** Some of the sites, by their names. */
    public List<String> anySites(int count) {
        List<Integer> numbers =
                new ArrayList<>(IntStream.rangeClosed(1, sites).boxed().toList());
        Collections.shuffle(numbers, random);
        return numbers.stream().limit(count).map(Seed::site).toList();
    }

    private int batch(CopyManager copy, int from, int until, int left) throws SQLException, IOException {
        var rows = new Rows();
        int used = 0;
        for (int number = from; number < until; number++) {
            int rest = meetings - number;
            int mean = (left - used) / rest;
            int invited = rest == 1 ? left - used : mean / 2 + random.nextInt(mean + 1);
            used += meeting(rows, number, Math.min(invited, sites));
        }
        rows.copy(copy);
        return used;
    }

    private int meeting(Rows rows, int number, int invited) {
        String id = "m%06d".formatted(number);
        Slot slot = anyTime();
        int leader = random.nextInt(LEADERS);
        rows.meeting(id, slot, leader, any(MeetingKind.values()).name(), invited);
        List<String> names = anySites(invited);
        for (int place = 0; place < invited; place++) {
            rows.site(id, place, names.get(place));
            if (random.nextInt(4) == 0) {
                rows.reply(id, names.get(place), slot, 1 + random.nextInt(12));
            }
        }
        IntStream.range(0, ITEMS).forEach(place -> rows.item(id, place));
        return invited;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Rows on their way, as PostgreSQL copies them in. */
    private static final class Rows {

        private final StringBuilder meetings = new StringBuilder();
        private final StringBuilder sites = new StringBuilder();
        private final StringBuilder items = new StringBuilder();
        private final StringBuilder replies = new StringBuilder();
        private final StringBuilder histories = new StringBuilder();
        private final StringBuilder told = new StringBuilder();
        private final StringBuilder guests = new StringBuilder();

        void meeting(String id, Slot slot, int leader, String kind, int invited) {
            Instant issued = slot.start().minus(Duration.ofDays(7));
            line(
                    meetings,
                    id,
                    "Họp số " + id + " về phát triển kinh tế - xã hội",
                    kind,
                    "false",
                    Seed.person(leader),
                    Seed.secretaryPerson(),
                    slot.start(),
                    slot.end(),
                    Seed.site(leader),
                    "PLANNED",
                    "a-sec",
                    Seed.secretaryPerson(),
                    "Thư ký",
                    1,
                    issued,
                    invited);
            line(told, id, 1);
            line(histories, id, 1, issued, "a-sec", Seed.secretaryPerson(), "Thư ký", "CREATED", "{}");
        }

        void site(String meeting, int place, String site) {
            line(sites, meeting, place, site);
            line(guests, meeting, site);
        }

        void item(String meeting, int place) {
            line(items, meeting, place, "a-" + (place + 1), "Nội dung thứ " + (place + 1), "Sở Tài chính", 20);
        }

        void reply(String meeting, String site, Slot slot, int heads) {
            line(
                    replies,
                    meeting,
                    site,
                    "true",
                    heads,
                    "[]",
                    slot.start(),
                    slot.end(),
                    slot.start().minus(Duration.ofDays(3)),
                    "a-x",
                    "p-x",
                    "Chuyên viên");
        }

        private static void line(StringBuilder rows, Object... values) {
            for (int column = 0; column < values.length; column++) {
                rows.append(column == 0 ? "" : "\t").append(values[column]);
            }
            rows.append('\n');
        }

        void copy(CopyManager copy) throws SQLException, IOException {
            copy(
                    copy,
                    meetings,
                    "meeting (id, title, kind, unscheduled, chair_id, secretary_id, start_at, end_at, hub_site_id, status,"
                            + " creator_account, creator_person, creator_name, version, issued_at, site_count)");
            copy(
                    copy,
                    histories,
                    "meeting_history (meeting_id, version, happened_at, by_account, by_person, by_name, what, changes)");
            copy(copy, told, "notice_told (meeting_id, version)");
            copy(copy, guests, "notice_guest (meeting_id, site_id)");
            copy(copy, sites, "meeting_site (meeting_id, place, site_id)");
            copy(copy, items, "meeting_agenda_item (meeting_id, place, item_id, title, presenter, minutes)");
            copy(
                    copy,
                    replies,
                    "meeting_reply (meeting_id, site_id, attending, head_count, delegates, start_at, end_at, replied_at,"
                            + " by_account, by_person, by_name)");
        }

        private static void copy(CopyManager copy, StringBuilder rows, String table) throws SQLException, IOException {
            copy.copyIn("copy " + table + " from stdin", new StringReader(rows.toString()));
        }
    }
}
