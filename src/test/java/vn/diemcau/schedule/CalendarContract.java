package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.schedule.MeetingTest.done;
import static vn.diemcau.schedule.Samples.BY;
import static vn.diemcau.schedule.Samples.CHAIR;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.DC_SIN_THAU;
import static vn.diemcau.schedule.Samples.NOW;
import static vn.diemcau.schedule.Samples.because;
import static vn.diemcau.schedule.Samples.meeting;
import static vn.diemcau.schedule.Samples.plan;
import static vn.diemcau.schedule.Samples.slot;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.UnitId;

/** What every calendar promises; each implementation runs all of it. */
public abstract class CalendarContract {

    private Calendar calendar;

    /** A calendar without meetings. */
    protected abstract Calendar empty();

    @BeforeEach
    void open() {
        calendar = empty();
    }

    @Test
    void whatIsAddedIsReadBackWhole() {
        add(scheduled("m-1", plan()));

        assertThat(calendar.find(new MeetingId("m-1"))).contains(meeting("m-1", plan()));
        assertThat(calendar.history(new MeetingId("m-1")))
                .containsExactly(scheduled("m-1", plan()).entry());
        assertThat(calendar.find(new MeetingId("m-2"))).isEmpty();
    }

    @Test
    void whereAndHowItIsHeldIsReadBackWholeAlsoAfterAChange() {
        var unit = new Venue(
                VenueKind.EXTERNAL,
                false,
                List.of(new Venue.Line("Từ mạng TSLCD", "10.20.30.40##1234"), new Venue.Line(null, "sip:hop@mcu.vn")),
                List.of(new Venue.Line("Trực kỹ thuật", "0215 3 825 409")),
                null,
                List.of());
        add(scheduled("m-1", plan().in(unit)));
        assertThat(calendar.find(new MeetingId("m-1"))).contains(meeting("m-1", plan().in(unit)));

        var hall = new Venue(VenueKind.IN_PERSON, false, List.of(), List.of(), "Hội trường UBND tỉnh", List.of());
        Revision moved = done(
                meeting("m-1", plan().in(unit)).change(plan().in(hall), Map.of(), because("Đổi cách họp"), BY, NOW));
        calendar.alone(() -> revise(moved));

        assertThat(calendar.find(new MeetingId("m-1"))).contains(moved.meeting());
    }

    @Test
    void aMeetingConcernsItsOfficersAndItsSites() {
        add(scheduled("m-1", plan()));
        var morning = slot("08:00", "09:00");
        var nobody = new PersonId("p-nobody");

        assertThat(calendar.concerning(morning, Samples.CHAIR, Set.of())).hasSize(1);
        assertThat(calendar.concerning(morning, Samples.SECRETARY, Set.of())).hasSize(1);
        assertThat(calendar.concerning(morning, null, Set.of(DC_SIN_THAU, Samples.DC_NA_SANG)))
                .hasSize(1);
        assertThat(calendar.concerning(morning, nobody, Set.of(Samples.HUB))).hasSize(1);
        assertThat(calendar.concerning(morning, nobody, Set.of(Samples.DC_NA_SANG)))
                .isEmpty();
        assertThat(calendar.concerning(morning, null, Set.of())).isEmpty();
        assertThat(calendar.concerning(slot("11:00", "12:00"), Samples.CHAIR, Set.of()))
                .isEmpty();
    }

    @Test
    void theLastDeedSaysSinceWhenAMeetingIsWhatItIs() {
        add(scheduled("m-1", plan()));
        add(scheduled("m-2", plan()));
        Revision later = done(meeting("m-1", plan()).postpone(because("Mưa lũ"), BY, NOW.plusSeconds(60)));
        calendar.alone(() -> revise(later));

        assertThat(calendar.lastDeeds(List.of(new MeetingId("m-1"), new MeetingId("m-2"), new MeetingId("m-3"))))
                .containsOnly(
                        Map.entry(new MeetingId("m-1"), NOW.plusSeconds(60)), Map.entry(new MeetingId("m-2"), NOW));
        assertThat(calendar.lastDeeds(List.of())).isEmpty();
    }

    @Test
    void theVersionIsThatOfTheMeeting() {
        add(scheduled("m-1", plan()));
        Revision revision = done(meeting("m-1", plan()).postpone(because("Mưa lũ"), BY, NOW));

        assertThat(calendar.version(new MeetingId("m-1"))).contains(1);
        calendar.alone(() -> revise(revision));

        assertThat(calendar.version(new MeetingId("m-1"))).contains(2);
        assertThat(calendar.version(new MeetingId("m-2"))).isEmpty();
    }

    @Test
    void whoOccupiesATimeIsReadWithoutWhatNobodyClashesWith() {
        add(scheduled("m-1", plan()));
        Meeting postponed = meeting("m-2", plan());
        add(scheduled("m-2", plan()));
        calendar.alone(() -> revise(done(postponed.postpone(because("Bão"), BY, NOW))));

        List<Meeting> occupying = calendar.occupying(slot("09:00", "09:30"));

        assertThat(occupying).extracting(Meeting::id).containsExactly(new MeetingId("m-1"));
        assertThat(occupying.get(0).plan().everySite()).isEqualTo(plan().everySite());
        assertThat(calendar.occupying(slot("10:00", "11:00"))).isEmpty();
    }

    @Test
    void whatIsRevisedReplacesTheMeetingAndAddsALine() {
        add(scheduled("m-1", plan()));
        var changes =
                Map.of("start", new Change(List.of("8"), List.of("14")), "agenda", new Change(List.of(), List.of("Ă")));
        Plan other = plan().with(List.of(DC_SIN_THAU), List.of(), List.of()).at(slot("14:00", "16:00"), "Gấp");
        Revision revision = done(meeting("m-1", plan()).change(other, changes, because("Đổi lịch"), BY, NOW));

        calendar.alone(() -> revise(revision));

        assertThat(calendar.find(new MeetingId("m-1"))).contains(revision.meeting());
        assertThat(calendar.history(new MeetingId("m-1")))
                .containsExactly(scheduled("m-1", plan()).entry(), revision.entry());
    }

    @Test
    void inWhoseNameItWasBegunIsKeptAsTheLeaderWasCalledThatDay() {
        var by = BY.inNameOf(new Author.Leader(CHAIR, "Khoàng Văn Biên", "Chủ tịch UBND tỉnh"));
        Revision drafted = Meeting.drafted(new MeetingId("m-1"), plan(), by, NOW);
        add(drafted);

        assertThat(calendar.find(new MeetingId("m-1"))).contains(drafted.meeting());
        assertThat(calendar.history(new MeetingId("m-1"))).containsExactly(drafted.entry());
    }

    @Test
    void whatTheMeetingItselfDidHasNoAuthor() {
        add(scheduled("m-1", plan()));
        Revision opened = meeting("m-1", plan()).opened(NOW).orElseThrow();

        calendar.alone(() -> revise(opened));

        assertThat(calendar.history(new MeetingId("m-1"))).last().isEqualTo(opened.entry());
    }

    @Test
    void aRevisionOfAnotherVersionIsNotKept() {
        add(scheduled("m-1", plan()));
        var skipping = new Revision(
                new Meeting(new MeetingId("m-1"), plan(), Status.CANCELLED, BY, 3, NOW),
                scheduled("m-1", plan()).entry());

        assertThatThrownBy(() -> calendar.alone(() -> revise(skipping))).isInstanceOf(RuntimeException.class);
        assertThat(calendar.find(new MeetingId("m-1"))).contains(meeting("m-1", plan()));
    }

    @Test
    void whenTheWorkFailsNothingOfItIsKept() {
        assertThatThrownBy(() -> calendar.alone(() -> {
                    calendar.add(scheduled("m-1", plan()));
                    throw new IllegalStateException("power cut");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(calendar.find(new MeetingId("m-1"))).isEmpty();
        assertThat(calendar.history(new MeetingId("m-1"))).isEmpty();
    }

    @Test
    void meetingsAreFoundByTheirTimeInOrder() {
        add(scheduled("m-2", plan().at(slot("10:00", "11:00"), null)));
        add(scheduled("m-1", plan().at(slot("10:00", "12:00"), null)));
        add(scheduled("m-0", plan().at(slot("08:00", "10:00"), null)));

        assertThat(calendar.during(slot("10:00", "11:00")))
                .extracting(meeting -> meeting.id().value())
                .containsExactly("m-1", "m-2");
        assertThat(calendar.during(slot("06:00", "10:01"))).hasSize(3);
        assertThat(calendar.during(slot("12:00", "13:00"))).isEmpty();
    }

    @Test
    void everythingThatAPointOfTheAgendaSaysIsKept() {
        var said = new AgendaItem.Details(
                ItemKind.REPORT,
                true,
                new UnitId("u-stc"),
                5,
                "Đọc tóm tắt",
                List.of(new AgendaItem.Link("Báo cáo", "https://tinh.gov.vn/bc")));
        var agenda = List.of(
                new AgendaItem("a-1", "Kinh tế", null, 10, AgendaItem.Details.NONE),
                new AgendaItem("a-2", "Thu ngân sách", "Sở Tài chính", 20, said));

        add(scheduled("m-1", plan().with(plan().sites(), agenda, List.of())));

        assertThat(calendar.find(new MeetingId("m-1")).orElseThrow().plan().agenda())
                .isEqualTo(agenda);
    }

    @Test
    void whatIsInPreparationIsFoundUntilItIsIssued() {
        add(Meeting.drafted(new MeetingId("m-1"), plan(), BY, NOW));
        add(scheduled("m-2", plan()));
        Meeting draft = calendar.inPreparation().get(0);
        assertThat(calendar.inPreparation()).hasSize(1);
        assertThat(draft.issued()).isNull();

        Meeting proposed = write(draft.propose(BY, NOW));
        Meeting approved = write(proposed.approve(BY, NOW));
        assertThat(calendar.inPreparation()).containsExactly(approved);
        Meeting issued = write(approved.issue(null, BY, NOW));

        assertThat(calendar.inPreparation()).isEmpty();
        assertThat(calendar.find(new MeetingId("m-1"))).contains(issued);
        assertThat(issued.issued()).isEqualTo(NOW);
    }

    private Meeting write(Answer<Revision> deed) {
        Revision revision = done(deed);
        calendar.alone(() -> revise(revision));
        return revision.meeting();
    }

    private static final Wishes WISHES = new Wishes(
            new Wishes.Substitution("Chủ tịch UBND xã", "Giàng A Thử", "Phó Chủ tịch", "Đi chống lụt"),
            new Wishes.Decision(true, null, NOW, "Chủ tịch"),
            List.of(new Wishes.Speech("a-1", "Đường vào bản", 5)),
            "Khi nào có điện?");

    @Test
    void everyReplyIsKeptAndTheLastOneOfEachSiteIsFound() {
        add(scheduled("m-1", plan()));
        add(scheduled("m-2", plan()));
        var no = new Reply(DC_MUONG_NHE, false, 0, List.of(), "Chống lụt", plan().slot(), NOW, BY, Wishes.NONE);
        var yes = new Reply(
                DC_MUONG_NHE,
                true,
                7,
                List.of(new Delegate("Lò Văn Ún", null, null)),
                null,
                plan().slot(),
                NOW,
                BY,
                WISHES);
        var other = new Reply(DC_SIN_THAU, true, 2, List.of(), null, plan().slot(), NOW, BY, Wishes.NONE);
        List.of(no, yes, other).forEach(reply -> calendar.add(new MeetingId("m-1"), reply));

        assertThat(calendar.replies(new MeetingId("m-1"))).containsExactly(no, yes, other);
        assertThat(calendar.lastReplies(List.of(new MeetingId("m-1"), new MeetingId("m-2"))))
                .isEqualTo(Map.of(new MeetingId("m-1"), Map.of(DC_MUONG_NHE, yes, DC_SIN_THAU, other)));
        assertThat(calendar.lastReplies(List.of())).isEmpty();
    }

    @Test
    void onlyOneIsAtWorkAtATime() {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        Runnable work = () -> calendar.alone(() -> {
            most.accumulateAndGet(inside.incrementAndGet(), Math::max);
            Thread.onSpinWait();
            add(scheduled("m-" + calendar.during(slot("00:00", "23:00")).size(), plan()));
            return inside.decrementAndGet();
        });

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(work),
                        CompletableFuture.runAsync(work),
                        CompletableFuture.runAsync(work),
                        CompletableFuture.runAsync(work))
                .join();

        assertThat(most).hasValue(1);
        assertThat(calendar.during(slot("00:00", "23:00"))).hasSize(4);
    }

    private void add(Revision revision) {
        calendar.alone(() -> {
            calendar.add(revision);
            return revision;
        });
    }

    private Revision revise(Revision revision) {
        calendar.revise(revision);
        return revision;
    }

    private static Revision scheduled(String id, Plan plan) {
        return Meeting.scheduled(new MeetingId(id), plan, BY, NOW);
    }
}
