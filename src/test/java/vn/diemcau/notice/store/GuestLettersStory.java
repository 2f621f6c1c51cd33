package vn.diemcau.notice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.BY;
import static vn.diemcau.schedule.Samples.CLOCK;
import static vn.diemcau.schedule.Samples.COMMUNE_HEAD;
import static vn.diemcau.schedule.Samples.NOW;
import static vn.diemcau.schedule.Samples.VICE;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.AccountId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.notice.Addresses;
import vn.diemcau.notice.Bounce;
import vn.diemcau.notice.BounceReason;
import vn.diemcau.notice.GuestProof;
import vn.diemcau.notice.Letter;
import vn.diemcau.notice.Letter.State;
import vn.diemcau.notice.MailRules;
import vn.diemcau.notice.Mailroom;
import vn.diemcau.notice.NoticeId;
import vn.diemcau.notice.NoticeKind;
import vn.diemcau.notice.Noticed;
import vn.diemcau.notice.Receiver;
import vn.diemcau.notice.Telling;
import vn.diemcau.notice.office.OfficeBook;
import vn.diemcau.notice.office.OfficeKind;
import vn.diemcau.notice.office.OfficeNotice;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Change;
import vn.diemcau.schedule.HistoryEntry;
import vn.diemcau.schedule.HistoryEntry.What;
import vn.diemcau.schedule.Invitee;
import vn.diemcau.schedule.Meeting;
import vn.diemcau.schedule.Plan;
import vn.diemcau.schedule.Revision;
import vn.diemcau.schedule.Samples;
import vn.diemcau.schedule.Status;
import vn.diemcau.schedule.Whom;
import vn.diemcau.schedule.series.DaysOff;
import vn.diemcau.schedule.series.Frequency;
import vn.diemcau.schedule.series.KeptRhythms;
import vn.diemcau.schedule.series.Occurrence;
import vn.diemcau.schedule.series.Recurrence;
import vn.diemcau.schedule.series.Series;
import vn.diemcau.schedule.series.Timetable;
import vn.diemcau.schedule.store.JdbiCalendar;
import vn.diemcau.schedule.store.JdbiSeriesStore;
import vn.diemcau.testkit.MigratedDatabase;
import vn.diemcau.testkit.TestDatabase;
import vn.diemcau.unit.Contact;
import vn.diemcau.unit.store.JdbiContacts;
import vn.diemcau.web.Json;

/** Whoever is invited by name gets letters of their own, as long as they are invited and can be reached. */
abstract class GuestLettersStory {

    private static final String ADDRESS = "ly.thi.huong@dienbien.example";
    private static final Timetable DAILY = new Timetable(
            new Recurrence(Frequency.DAILY, 1, List.of(), List.of(), 2, null), Set.of(), Set.of(), DaysOff.KEEP);

    private final AtomicInteger numbers = new AtomicInteger();
    private Jdbi jdbi;
    private Calendar calendar;
    private JdbiSeriesStore series;
    private JdbiLetters letters;
    private JdbiReturns returns;
    private JdbiProofs proofs;
    private Meeting meeting;

    /** A new, empty database of that kind. */
    abstract TestDatabase database();

    @BeforeEach
    void twoPeopleAreInvitedByNameAndOneHasAnAddress() {
        jdbi = MigratedDatabase.of(database());
        calendar = new JdbiCalendar(jdbi, Json.mapper());
        series = new JdbiSeriesStore(jdbi);
        letters = new JdbiLetters(jdbi);
        returns = new JdbiReturns(jdbi);
        proofs = new JdbiProofs(jdbi);
        new JdbiContacts(jdbi).put(COMMUNE_HEAD, new Contact(ADDRESS, ""));
        meeting = added("m-1");
    }

    @Test
    void anInvitationGoesToWhoeverHasAnAddressAndTheProofSaysOfEach() {
        telling().round();

        assertThat(waiting())
                .extracting(letter -> letter.address() + " " + letter.notice().kind())
                .containsExactly(ADDRESS + " INVITATION");
        assertThat(waiting().get(0).notice().to()).isEqualTo(Receiver.of(COMMUNE_HEAD));
        GuestProof written = proof(meeting).get(COMMUNE_HEAD);
        assertThat(written.told()).isEqualTo(NOW);
        assertThat(written.letters()).extracting(sent -> sent.state()).containsExactly(State.WAITING);
        assertThat(proof(meeting).get(VICE).letters()).isEmpty();
        assertThat(proofs.of(meeting.id())).as("of sites").isEmpty();
    }

    @Test
    void aChangeAndTheEndOfItAreToldLikewiseAndOnce() {
        telling().round();
        revise(
                meeting.plan(),
                Status.PLANNED,
                entry(What.CHANGED, Map.of("start", new Change(List.of("8"), List.of("9")))));
        telling().round();
        telling().round();
        revise(meeting.plan(), Status.CANCELLED, entry(What.CANCELLED, Map.of()));
        telling().round();

        assertThat(kinds()).containsExactly(NoticeKind.INVITATION, NoticeKind.CHANGED, NoticeKind.CANCELLED);
    }

    @Test
    void whoIsTakenOffTheListIsToldSoAndHearsNoMore() {
        telling().round();
        var without = meeting.plan().with(List.of(), meeting.plan().agenda(), List.of());
        revise(without, Status.PLANNED, entry(What.CHANGED, Map.of()));
        telling().round();
        revise(without, Status.CANCELLED, entry(What.CANCELLED, Map.of()));
        telling().round();

        assertThat(kinds()).containsExactly(NoticeKind.INVITATION, NoticeKind.WITHDRAWN);
    }

    @Test
    void aLetterThatComesBackStopsTheAddressForAnyMeeting() {
        telling().round();
        returns.cameBack(waiting().get(0).id(), new Bounce(BounceReason.UNKNOWN_ADDRESS, "no such user"), NOW);
        Meeting next = added("m-2");
        telling().round();

        assertThat(proof(meeting).get(COMMUNE_HEAD).letters())
                .extracting(sent -> sent.state() + " " + sent.bounce())
                .containsExactly("RETURNED UNKNOWN_ADDRESS");
        assertThat(proof(next).get(COMMUNE_HEAD).letters())
                .extracting(sent -> sent.state())
                .containsExactly(State.STOPPED);
    }

    @Test
    void aSeriesIsOneLetter() {
        Meeting second = added("m-2");
        series.add(new Series(
                "s-1",
                DAILY,
                meeting.plan().slot(),
                Stream.of(meeting, second)
                        .map(each -> new Occurrence(
                                LocalDate.of(2026, 11, each == second ? 27 : 26),
                                each.id(),
                                each.plan().slot()))
                        .toList()));
        telling().round();

        assertThat(waiting()).extracting(letter -> letter.notice().meeting()).containsExactly(meeting.id());
    }

    @Test
    void whoHasLookedAtWhatTheyWereToldLastHasSeenIt() {
        var book = new JdbiOfficeBook(jdbi);
        var reader = account(COMMUNE_HEAD);
        telling().round();
        onThePage(book, reader, OfficeKind.GUEST_INVITED, NOW);
        assertThat(proof(meeting).get(COMMUNE_HEAD).seen()).isNull();

        book.see(reader, List.of(meeting.id()), NOW);
        assertThat(proof(meeting).get(COMMUNE_HEAD).seen()).isEqualTo(NOW);
        assertThat(proof(meeting).get(VICE).seen()).isNull();

        onThePage(book, reader, OfficeKind.GUEST_CHANGED, NOW.plusSeconds(60));
        assertThat(proof(meeting).get(COMMUNE_HEAD).seen()).as("not the change").isNull();
    }

    private AccountId account(PersonId person) {
        jdbi.useHandle(handle -> {
            handle.execute("insert into unit (id, code, tier, official_rank, valid_from)"
                    + " values ('u-1', '1', 'COMMUNE', 1, date '2025-07-01')");
            handle.execute(
                    "insert into person (id, name, post, unit_id, place) values (?, 'Lý Thị Hương', '', 'u-1', 0)",
                    person.value());
            handle.execute(
                    "insert into account (id, login, person_id, password_hash, disabled) values ('a-1', 'a', ?, '', false)",
                    person.value());
        });
        return new AccountId("a-1");
    }

    private void onThePage(OfficeBook book, AccountId reader, OfficeKind kind, Instant at) {
        var notice = new OfficeNotice(
                new NoticeId(kind.name()),
                kind,
                meeting.id(),
                reader,
                "Giao ban",
                meeting.plan().slot(),
                null,
                0,
                at);
        book.tell(meeting.id(), seen -> new OfficeBook.Tale(seen.told(), List.of(notice)));
    }

    private Map<PersonId, GuestProof> proof(Meeting of) {
        return proofs.ofPeople(of.id());
    }

    private List<Letter> waiting() {
        return letters.due(NOW, 10);
    }

    private List<NoticeKind> kinds() {
        return waiting().stream().map(letter -> letter.notice().kind()).toList();
    }

    private Meeting added(String id) {
        List<Invitee> asked = Stream.of(COMMUNE_HEAD, VICE)
                .map(person -> new Invitee("t-" + person, new Whom.One(person), null, 1, false))
                .toList();
        var plan = Samples.plan().with(List.of(), Samples.plan().agenda(), asked);
        Meeting made = Samples.meeting(id, plan);
        calendar.alone(() -> {
            calendar.add(new Revision(made, entry(What.CREATED, Map.of())));
            return made;
        });
        return made;
    }

    private void revise(Plan plan, Status status, HistoryEntry entry) {
        meeting = new Meeting(meeting.id(), plan, status, BY, meeting.version() + 1, meeting.issued());
        calendar.alone(() -> {
            calendar.revise(new Revision(meeting, entry));
            return meeting;
        });
    }

    private Telling telling() {
        var addresses = new Addresses(null, new JdbiContacts(jdbi), null);
        var rules = new MailRules(true, "hop@dienbien.example", Set.of(), "");
        var mailroom = new Mailroom(rules, addresses, returns, () -> "l-" + numbers.incrementAndGet());
        return new Telling(
                new JdbiOutbox(jdbi),
                calendar,
                new KeptRhythms(series, CLOCK),
                mailroom,
                deaf(),
                () -> "n-" + numbers.incrementAndGet(),
                CLOCK);
    }

    @SuppressWarnings("unchecked")
    private static Event<Noticed> deaf() {
        return (Event<Noticed>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> {
                    throw new AssertionError("no site is told");
                });
    }

    private static HistoryEntry entry(What what, Map<String, Change> changes) {
        return new HistoryEntry(NOW, BY, what, null, changes);
    }
}
