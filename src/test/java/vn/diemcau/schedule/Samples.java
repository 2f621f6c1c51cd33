package vn.diemcau.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.Period;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.kernel.UnitId;
import vn.diemcau.law.LegalClock;
import vn.diemcau.law.Measure;
import vn.diemcau.law.Notice;
import vn.diemcau.law.Policy;
import vn.diemcau.law.Rule;
import vn.diemcau.unit.Level;

/** A small province: its committee, the office that serves it, two communes and a third that takes no part. */
public final class Samples {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    public static final UnitId PROVINCE = new UnitId("u-11");
    public static final UnitId OFFICE = new UnitId("u-vp");
    public static final UnitId MUONG_NHE = new UnitId("u-03160");
    public static final UnitId SIN_THAU = new UnitId("u-03158");
    public static final UnitId NA_SANG = new UnitId("u-03175");

    public static final SiteId HUB = new SiteId("dc-hub");
    public static final SiteId DC_MUONG_NHE = new SiteId("dc-03160");
    public static final SiteId DC_SIN_THAU = new SiteId("dc-03158");
    public static final SiteId DC_NA_SANG = new SiteId("dc-03175");
    public static final SiteId DC_CLOSED = new SiteId("dc-closed");

    public static final PersonId CHAIR = new PersonId("p-chair");
    public static final PersonId VICE = new PersonId("p-vice");
    public static final PersonId SECRETARY = new PersonId("p-secretary");
    /** Assists the chair, in the office that serves the province. */
    public static final PersonId AIDE = new PersonId("p-aide");

    public static final PersonId COMMUNE_HEAD = new PersonId("p-head-03160");

    public static final Instant NOW = at("2026-11-22T08:00");
    public static final Clock CLOCK = Clock.fixed(NOW, ZONE);

    public static final Caller SECRETARY_CALLS = caller(SECRETARY, new RoleInUnit(Role.SECRETARY, OFFICE, null));
    public static final Caller CHAIR_CALLS = caller(CHAIR, new RoleInUnit(Role.LEADER, PROVINCE, null));
    public static final Caller SITE_CALLS =
            caller(new PersonId("p-site"), new RoleInUnit(Role.SITE, MUONG_NHE, DC_MUONG_NHE));
    public static final Caller AIDE_CALLS = caller(AIDE, new RoleInUnit(Role.DELEGATE, OFFICE, null));
    public static final Author BY = Author.of(SECRETARY_CALLS);

    /** A law that asks for nothing. */
    public static final Deadlines IN_TIME = (kind, convener, slot, issued) -> clock(List.of());

    private static final Map<UnitId, UnitId> PARENTS =
            Map.of(OFFICE, PROVINCE, MUONG_NHE, PROVINCE, SIN_THAU, PROVINCE, NA_SANG, PROVINCE);

    private static final Map<SiteId, UnitId> SITES = Map.of(
            HUB, OFFICE, DC_MUONG_NHE, MUONG_NHE, DC_SIN_THAU, SIN_THAU, DC_NA_SANG, NA_SANG, DC_CLOSED, NA_SANG);

    private static final Policy INVITATION = new Policy(
            "invitation",
            Rule.INVITATION_NOTICE,
            Set.of(),
            null,
            3,
            Measure.WORKING_DAYS,
            "Quyết định 45/2018/QĐ-TTg, Điều 9",
            true,
            Period.since(LocalDate.of(2018, 12, 25)));

    private Samples() {}

    /** The local time of the province. */
    public static Instant at(String local) {
        return OffsetDateTime.parse(local + ":00+07:00").toInstant();
    }

    public static Slot slot(String from, String to) {
        return new Slot(at("2026-11-26T" + from), at("2026-11-26T" + to));
    }

    /** Somebody with roles; the account is named after the person. */
    public static Caller caller(PersonId person, RoleInUnit... roles) {
        return new Caller(new AccountId("a-" + person.value()), person, "Người " + person, List.of(roles), "session");
    }

    /** A meeting from 8 to 10 on 26/11/2026 with both communes, scheduled by the office's secretary. */
    public static Draft draft() {
        return draft(CHAIR, SECRETARY);
    }

    /** The same with others in the chair and at its side. */
    public static Draft draft(PersonId chair, PersonId secretary) {
        return new Draft(
                "Giao ban tháng 11",
                MeetingKind.BRIEFING,
                false,
                chair,
                secretary,
                at("2026-11-26T08:00"),
                at("2026-11-26T10:00"),
                HUB,
                List.of(DC_MUONG_NHE, DC_SIN_THAU),
                List.of(new PointDraft("Tình hình kinh tế - xã hội", "Sở Tài chính", 30)),
                null);
    }

    public static Plan plan() {
        return Drafting.plan(draft(), NOW).fold(plan -> plan, refusal -> {
            throw new AssertionError(refusal);
        });
    }

    public static Meeting meeting() {
        return meeting("m-1", plan());
    }

    public static Meeting meeting(String id, Plan plan) {
        return Meeting.scheduled(new MeetingId(id), plan, BY, NOW).meeting();
    }

    /** How the meeting above came to be. */
    public static HistoryEntry created() {
        return Meeting.scheduled(new MeetingId("m-1"), plan(), BY, NOW).entry();
    }

    /** The meeting, moved to another time. */
    public static Revision moved(Meeting meeting, Slot later) {
        Plan other = meeting.plan().at(later, null);
        var changes = new Differences(directory(), new MemoryStock(), ZONE).between(meeting.plan(), other);
        return meeting.reschedule(other, changes, because("Bận việc đột xuất"), BY, NOW)
                .fold(revision -> revision, refusal -> {
                    throw new AssertionError(refusal);
                });
    }

    public static Reason because(String text) {
        return new Reason(text);
    }

    /** A law whose last days for sending were these, in the strict reading and in the lenient one; asked on the day of {@link #NOW}. */
    public static Deadlines sentBy(String strict, String lenient) {
        return (kind, convener, slot, issued) ->
                clock(List.of(new Notice(INVITATION, LocalDate.parse(strict), LocalDate.parse(lenient))));
    }

    private static LegalClock clock(List<Notice> notices) {
        LocalDate today = LocalDate.ofInstant(NOW, ZONE);
        return new LegalClock(today, notices, Optional.empty(), Optional.empty(), Optional.empty(), false, true);
    }

    /** The organisation above. */
    public static Directory directory() {
        return directory(Map.of(AIDE, Set.of(CHAIR)));
    }

    /** The same on a day on which nobody assists anybody. */
    public static Directory withoutAides() {
        return directory(Map.of());
    }

    private static Directory directory(Map<PersonId, Set<PersonId>> assisted) {
        return new Directory() {
            @Override
            public Optional<Official> official(PersonId person) {
                return Optional.ofNullable(Map.of(
                                        CHAIR,
                                        PROVINCE,
                                        VICE,
                                        PROVINCE,
                                        SECRETARY,
                                        OFFICE,
                                        AIDE,
                                        OFFICE,
                                        COMMUNE_HEAD,
                                        MUONG_NHE)
                                .get(person))
                        .map(unit -> new Official(person, "Người " + person, "Chức vụ", unit));
            }

            @Override
            public Optional<Place> place(SiteId site) {
                var since = LocalDate.parse("2025-07-01");
                var stands =
                        site.equals(DC_CLOSED) ? new Period(since, LocalDate.parse("2026-11-26")) : Period.since(since);
                return Optional.ofNullable(SITES.get(site))
                        .map(unit -> new Place(site, "Điểm cầu " + site, unit, "Đơn vị " + unit, stands));
            }

            @Override
            public List<Place> places() {
                return SITES.keySet().stream()
                        .flatMap(site -> place(site).stream())
                        .toList();
            }

            @Override
            public boolean within(UnitId unit, UnitId above, LocalDate day) {
                return unit.equals(above) || above.equals(PARENTS.get(unit));
            }

            @Override
            public UnitId actsFor(UnitId unit, LocalDate day) {
                return unit.equals(OFFICE) ? PROVINCE : unit;
            }

            @Override
            public Optional<Level> level(UnitId unit, LocalDate day) {
                return Optional.of(Set.of(PROVINCE, OFFICE).contains(unit) ? Level.PROVINCE : Level.COMMUNE);
            }

            @Override
            public Map<PersonId, Set<PersonId>> assisted() {
                return assisted;
            }

            @Override
            public boolean isTop(UnitId unit) {
                return !PARENTS.containsKey(unit);
            }
        };
    }
}
