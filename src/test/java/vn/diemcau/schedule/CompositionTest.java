package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.BY;
import static vn.diemcau.schedule.Samples.CHAIR;
import static vn.diemcau.schedule.Samples.COMMUNE_HEAD;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.DC_SIN_THAU;
import static vn.diemcau.schedule.Samples.HUB;
import static vn.diemcau.schedule.Samples.MUONG_NHE;
import static vn.diemcau.schedule.Samples.NA_SANG;
import static vn.diemcau.schedule.Samples.NOW;
import static vn.diemcau.schedule.Samples.OFFICE;
import static vn.diemcau.schedule.Samples.SIN_THAU;
import static vn.diemcau.schedule.Samples.ZONE;
import static vn.diemcau.schedule.Samples.directory;
import static vn.diemcau.schedule.Samples.draft;
import static vn.diemcau.schedule.Samples.meeting;
import static vn.diemcau.schedule.Samples.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.unit.Level;

/** Who is asked, by which line, and whether it may be demanded. */
class CompositionTest {

    private static final Invitee HEADS = new Invitee("t-1", new Whom.Each(Level.COMMUNE), "Chủ tịch UBND", 1, true);
    private static final Invitee OFFICERS = new Invitee("t-2", new Whom.Some(List.of(SIN_THAU)), "Công chức", 2, false);

    @Test
    void aLineForEachCommuneAsksTheRemoteSitesOfThatTier() {
        var composition = of(HEADS, OFFICERS);

        assertThat(composition.asking(DC_MUONG_NHE)).containsExactly(HEADS);
        assertThat(composition.asking(DC_SIN_THAU)).containsExactly(HEADS, OFFICERS);
        assertThat(composition.asking(HUB)).isEmpty();
        assertThat(of(new Invitee("t-1", new Whom.Each(Level.DISTRICT), "Chủ tịch UBND", 1, true))
                        .asking(DC_MUONG_NHE))
                .isEmpty();
    }

    @Test
    void theProvinceCallsWhatIsBelowItAndItsOwnOffice() {
        assertThat(of().bond(MUONG_NHE)).isEqualTo(Bond.CONVENED);
        assertThat(of().bond(OFFICE)).isEqualTo(Bond.CONVENED);
    }

    @Test
    void aCommuneAsksItsPeersAndTheProvince() {
        Plan commune = chairedBy(COMMUNE_HEAD);

        assertThat(composed(commune).bond(SIN_THAU)).isEqualTo(Bond.INVITED);
        assertThat(composed(commune).bond(OFFICE)).isEqualTo(Bond.INVITED);
        assertThat(composed(commune).bond(MUONG_NHE)).isEqualTo(Bond.CONVENED);
        assertThat(composed(commune).bond(CHAIR)).isEqualTo(Bond.INVITED);
    }

    @Test
    void onlyASuperiorDemands() {
        Plan commune = chairedBy(COMMUNE_HEAD);

        assertThat(wrong(commune, HEADS)).isEqualTo(ScheduleRefusal.NOT_YOURS_TO_CONVENE.name());
        assertThat(wrong(commune, OFFICERS)).isNull();
        assertThat(wrong(commune, new Invitee("t-1", new Whom.Outside("Báo Điện Biên Phủ"), null, 1, true)))
                .isEqualTo(ScheduleRefusal.NOT_YOURS_TO_CONVENE.name());
        assertThat(wrong(plan(), HEADS, OFFICERS)).isNull();
    }

    @Test
    void aUnitIsAskedThroughItsSite() {
        var absent = new Invitee("t-1", new Whom.Some(List.of(MUONG_NHE, NA_SANG)), "Trưởng phòng", 1, false);

        Optional<Refusal> wrong = of(absent).wrong();

        assertThat(wrong)
                .contains(Refusal.of(ScheduleRefusal.UNIT_NOT_INVITED, Map.of("units", List.of(NA_SANG.value()))));
    }

    @Test
    void whoIsAskedByNameMustBeKnown() {
        var nobody = new Invitee("t-1", new Whom.One(new PersonId("p-nobody")), null, 1, false);

        assertThat(wrong(plan(), nobody)).isEqualTo(ScheduleRefusal.UNKNOWN_PERSON.name());
    }

    @Test
    void whoIsAskedByNameIsTakenAndMayLook() {
        var guest = new Invitee("t-1", new Whom.One(COMMUNE_HEAD), null, 1, false);
        Plan invited = with(plan(), guest);
        var claim = Claim.of(null, invited);

        assertThat(Overlap.of(claim, List.of(meeting("m-2", invited))))
                .extracting(overlap -> overlap.what() + " " + overlap.id())
                .contains("GUEST " + COMMUNE_HEAD);
        var access = new Access(directory(), ZONE);
        var guestCalls = Samples.caller(COMMUNE_HEAD);
        assertThat(access.maySee(guestCalls, meeting("m-2", invited))).isTrue();
        assertThat(access.maySee(guestCalls, meeting())).isFalse();
        assertThat(access.maySee(
                        guestCalls,
                        Meeting.drafted(meeting().id(), invited, BY, NOW).meeting()))
                .isFalse();
        assertThat(access.mayEdit(guestCalls, meeting("m-2", invited))).isFalse();
    }

    @Test
    void aSiteNamesNoMoreThanItIsAskedFor() {
        var one = new ReplyDraft.Guest("Lò Thị Phương", "Chủ tịch UBND xã", "t-1");
        var other = new ReplyDraft.Guest("Lò Văn Ún", null, "t-1");
        var unasked = new ReplyDraft.Guest("Lò Văn Ún", null, null);

        assertThat(code(answer(one, unasked))).isNull();
        assertThat(code(answer(one, other))).isEqualTo(ScheduleRefusal.QUOTA_EXCEEDED.name());
        assertThat(code(answer(new ReplyDraft.Guest("Lò Văn Ún", null, "t-9"))))
                .isEqualTo(ScheduleRefusal.UNKNOWN_INVITEE.name());
    }

    @ParameterizedTest
    @CsvSource({
        "EACH, Chủ tịch UBND, 1,",
        "EACH,, 1, FIELD_NEEDED",
        "UNITS, Giám đốc, 1, FIELD_NEEDED",
        "PERSON,, 1, FIELD_NEEDED",
        "OUTSIDE,, 1, FIELD_NEEDED",
        ",Chủ tịch UBND, 1, FIELD_NEEDED",
        "EACH, Chủ tịch UBND, 0, QUOTA_OUT_OF_RANGE",
        "EACH, Chủ tịch UBND, 100, QUOTA_OUT_OF_RANGE",
        "EACH, Kế hoạch (TUYỆT MẬT), 1, STATE_SECRET"
    })
    void aLineSaysWhomAndHowMany(Whom.@Nullable Kind whom, @Nullable String post, int quota, @Nullable String refusal) {
        var line = new InviteeDraft(null, whom, null, List.of(), null, null, post, quota, false);

        assertThat(line.wrong(0).map(Refusal::code).orElse(null)).isEqualTo(refusal);
    }

    @Test
    void linesKeepTheirNamesAndNewOnesGetOthers() {
        var lines = List.of(line("t-2"), line(null), line("t-2"), line("../x"), line("của tôi"));

        assertThat(InviteeDraft.composition(lines))
                .extracting(Invitee::id)
                .containsExactly("t-2", "t-1", "t-3", "t-4", "t-5");
    }

    private static InviteeDraft line(@Nullable String id) {
        return new InviteeDraft(id, Whom.Kind.EACH, null, List.of(), null, null, "Chủ tịch UBND", 1, false);
    }

    private static Answer<Reply> answer(ReplyDraft.Guest... guests) {
        var draft = new ReplyDraft(true, null, Arrays.asList(guests), null);
        Meeting meeting = meeting("m-1", with(plan(), HEADS));
        return draft.reply(meeting, DC_MUONG_NHE, of(HEADS).asking(DC_MUONG_NHE), BY, NOW);
    }

    private static @Nullable String code(Answer<?> answer) {
        return answer.<@Nullable String>fold(done -> null, Refusal::code);
    }

    private static @Nullable String wrong(Plan plan, Invitee... lines) {
        return composed(with(plan, lines)).wrong().map(Refusal::code).orElse(null);
    }

    private static Composition of(Invitee... lines) {
        return composed(with(plan(), lines));
    }

    private static Composition composed(Plan plan) {
        return Composition.of(plan, directory(), ZONE);
    }

    private static Plan with(Plan plan, Invitee... lines) {
        return plan.with(plan.sites(), plan.agenda(), List.of(lines));
    }

    private static Plan chairedBy(PersonId chair) {
        Plan usual = Drafting.plan(draft(), NOW).fold(plan -> plan, refusal -> {
            throw new AssertionError(refusal);
        });
        return new Plan(
                usual.title(),
                usual.kind(),
                false,
                chair,
                usual.secretary(),
                usual.slot(),
                usual.hub(),
                usual.sites(),
                usual.agenda(),
                null,
                usual.venue());
    }
}
