package vn.diemcau.schedule.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.AIDE_CALLS;
import static vn.diemcau.schedule.Samples.BY;
import static vn.diemcau.schedule.Samples.CHAIR;
import static vn.diemcau.schedule.Samples.CLOCK;
import static vn.diemcau.schedule.Samples.COMMUNE_HEAD;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.DC_NA_SANG;
import static vn.diemcau.schedule.Samples.DC_SIN_THAU;
import static vn.diemcau.schedule.Samples.HUB;
import static vn.diemcau.schedule.Samples.MUONG_NHE;
import static vn.diemcau.schedule.Samples.NOW;
import static vn.diemcau.schedule.Samples.OFFICE;
import static vn.diemcau.schedule.Samples.PROVINCE;
import static vn.diemcau.schedule.Samples.SECRETARY;
import static vn.diemcau.schedule.Samples.SIN_THAU;
import static vn.diemcau.schedule.Samples.VICE;
import static vn.diemcau.schedule.Samples.ZONE;
import static vn.diemcau.schedule.Samples.at;
import static vn.diemcau.schedule.Samples.caller;
import static vn.diemcau.schedule.Samples.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.schedule.Access;
import vn.diemcau.schedule.Engagements.Engagement;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.MeetingKind;
import vn.diemcau.schedule.Outline;
import vn.diemcau.schedule.Overview;
import vn.diemcau.schedule.Plan;
import vn.diemcau.schedule.Revision;
import vn.diemcau.schedule.Slot;
import vn.diemcau.schedule.Status;
import vn.diemcau.schedule.Venue;
import vn.diemcau.testkit.TestDatabase;
import vn.diemcau.web.Json;

/** Many meetings by few queries say the same as each meeting by itself: who may know of them, and whom they take. */
class OverviewIT {

    private static final Instant FIRST = at("2026-11-01T07:30");
    private static final List<SiteId> SITES = List.of(HUB, DC_MUONG_NHE, DC_SIN_THAU, DC_NA_SANG);
    private static final List<Caller> CALLERS = List.of(
            caller(CHAIR),
            caller(SECRETARY),
            AIDE_CALLS,
            caller(COMMUNE_HEAD),
            caller(VICE, new RoleInUnit(Role.LEADER, PROVINCE, null)),
            caller(new PersonId("p-chief"), new RoleInUnit(Role.LEADER, OFFICE, null)),
            caller(new PersonId("p-clerk"), new RoleInUnit(Role.SECRETARY, OFFICE, null)),
            caller(new PersonId("p-room"), new RoleInUnit(Role.SITE, MUONG_NHE, DC_MUONG_NHE)),
            caller(new PersonId("p-head"), new RoleInUnit(Role.LEADER, SIN_THAU, null)),
            caller(new PersonId("p-admin"), new RoleInUnit(Role.ADMINISTRATOR, PROVINCE, null)),
            caller(new PersonId("p-delegate"), new RoleInUnit(Role.DELEGATE, MUONG_NHE, null)),
            caller(new PersonId("p-nobody")));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatManySayTogetherEachSaysAlone(long seed) {
        Jdbi jdbi = database();
        var random = new Random(seed);
        List<Meeting> meetings = meetings(random, new JdbiCalendar(jdbi, Json.mapper()));
        var slot = new Slot(FIRST.plus(Duration.ofDays(5 + random.nextInt(5))), FIRST.plus(Duration.ofDays(25)));

        CALLERS.forEach(caller -> seesTheSame(jdbi, meetings, slot, caller));
        takesTheSame(jdbi, meetings, slot);
    }

    private static void seesTheSame(Jdbi jdbi, List<Meeting> meetings, Slot slot, Caller caller) {
        var overview = new Overview(new JdbiOutlines(jdbi), new JdbiCalendar(jdbi, Json.mapper()), directory(), CLOCK);
        var access = new Access(directory(), ZONE);

        assertThat(overview.during(slot, caller))
                .as("seen by " + caller)
                .isEqualTo(meetings.stream()
                        .filter(meeting ->
                                meeting.issued() != null || meeting.status().inPreparation())
                        .filter(meeting -> meeting.plan().slot().overlaps(slot) && access.maySee(caller, meeting))
                        .map(Outline::of)
                        .toList());
    }

    private static void takesTheSame(Jdbi jdbi, List<Meeting> meetings, Slot slot) {
        Set<PersonId> people = Set.of(CHAIR);
        List<SiteId> sites = List.of(HUB, DC_SIN_THAU);

        assertThat(new JdbiEngagements(jdbi).during(slot, people, sites))
                .containsExactlyElementsOf(meetings.stream()
                        .filter(meeting -> meeting.status().occupies()
                                && meeting.plan().slot().overlaps(slot))
                        .map(meeting -> engagement(meeting, people, sites))
                        .filter(each -> each.people() || !each.sites().isEmpty())
                        .toList());
    }

    private static Engagement engagement(Meeting meeting, Set<PersonId> people, List<SiteId> sites) {
        Plan plan = meeting.plan();
        return new Engagement(
                meeting.id(),
                plan.slot(),
                people.contains(plan.chair()) || people.contains(plan.secretary()),
                plan.everySite().stream().filter(sites::contains).collect(Collectors.toSet()));
    }

    private static List<Meeting> meetings(Random random, JdbiCalendar calendar) {
        List<Meeting> meetings = IntStream.range(0, 60)
                .mapToObj(number -> meeting(new MeetingId("m-" + number), random))
                .sorted(Comparator.comparing(
                                (Meeting each) -> each.plan().slot().start())
                        .thenComparing(each -> each.id().value()))
                .toList();
        meetings.forEach(meeting -> calendar.add(
                new Revision(meeting, new HistoryEntry(NOW, BY, HistoryEntry.What.CREATED, null, Map.of()))));
        return meetings;
    }

    private static Meeting meeting(MeetingId id, Random random) {
        Status status = any(List.of(Status.values()), random);
        boolean issued = !status.inPreparation() && !(status == Status.CANCELLED && random.nextBoolean());
        return new Meeting(id, plan(random), status, BY, 1, issued ? NOW : null);
    }

    private static Plan plan(Random random) {
        Instant start = FIRST.plus(Duration.ofHours(random.nextInt(24 * 30)));
        Duration length = Duration.ofHours(random.nextInt(8) == 0 ? 24 * 7 : 1 + random.nextInt(5));
        SiteId hub = any(SITES, random);
        List<SiteId> sites = new ArrayList<>(SITES);
        sites.removeIf(site -> site.equals(hub) || random.nextBoolean());
        return new Plan(
                "Họp " + random.nextInt(1000),
                any(List.of(MeetingKind.values()), random),
                random.nextBoolean(),
                any(List.of(CHAIR, VICE), random),
                any(List.of(SECRETARY, COMMUNE_HEAD), random),
                new Slot(start, start.plus(length)),
                hub,
                sites,
                List.of(),
                null,
                Venue.USUAL);
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static Jdbi database() {
        var dataSource = TestDatabase.ofThisExecution().dataSource();
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .outOfOrder(true)
                .load()
                .migrate();
        return Jdbi.create(dataSource);
    }
}
