package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.diemcau.schedule.Samples.CHAIR;
import static vn.diemcau.schedule.Samples.COMMUNE_HEAD;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.DC_NA_SANG;
import static vn.diemcau.schedule.Samples.DC_SIN_THAU;
import static vn.diemcau.schedule.Samples.HUB;
import static vn.diemcau.schedule.Samples.MUONG_NHE;
import static vn.diemcau.schedule.Samples.NA_SANG;
import static vn.diemcau.schedule.Samples.OFFICE;
import static vn.diemcau.schedule.Samples.PROVINCE;
import static vn.diemcau.schedule.Samples.SECRETARY;
import static vn.diemcau.schedule.Samples.ZONE;
import static vn.diemcau.schedule.Samples.caller;
import static vn.diemcau.schedule.Samples.directory;
import static vn.diemcau.schedule.Samples.meeting;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Role;
import vn.diemcau.identity.RoleInUnit;
import vn.diemcau.kernel.PersonId;

/** The permissions of {@link Access} as a table: the meeting has the hub of the office and the sites of two communes. */
class AccessTest {

    private static final Map<String, Caller> CALLERS = Map.ofEntries(
            Map.entry("chair", caller(CHAIR)),
            Map.entry("secretary", caller(SECRETARY)),
            Map.entry("leader of the province", holding(new RoleInUnit(Role.LEADER, PROVINCE, null))),
            Map.entry("leader of the office", holding(new RoleInUnit(Role.LEADER, OFFICE, null))),
            Map.entry("secretary of the office", holding(new RoleInUnit(Role.SECRETARY, OFFICE, null))),
            Map.entry("hub account", holding(new RoleInUnit(Role.SITE, OFFICE, HUB))),
            Map.entry("invited site", holding(new RoleInUnit(Role.SITE, MUONG_NHE, DC_MUONG_NHE))),
            Map.entry("other room of an invited unit", holding(new RoleInUnit(Role.SITE, MUONG_NHE, DC_NA_SANG))),
            Map.entry("leader of an invited unit", holding(new RoleInUnit(Role.LEADER, MUONG_NHE, null))),
            Map.entry("secretary of an invited unit", holding(new RoleInUnit(Role.SECRETARY, MUONG_NHE, null))),
            Map.entry("delegate of an invited unit", holding(new RoleInUnit(Role.DELEGATE, MUONG_NHE, null))),
            Map.entry("operator of the province", holding(new RoleInUnit(Role.TECHNICAL_OPERATOR, PROVINCE, null))),
            Map.entry("operator elsewhere", holding(new RoleInUnit(Role.TECHNICAL_OPERATOR, NA_SANG, null))),
            Map.entry("administrator", holding(new RoleInUnit(Role.ADMINISTRATOR, PROVINCE, null))),
            Map.entry("administrator of an invited unit", holding(new RoleInUnit(Role.ADMINISTRATOR, MUONG_NHE, null))),
            Map.entry("administrator elsewhere", holding(new RoleInUnit(Role.ADMINISTRATOR, NA_SANG, null))),
            Map.entry("site that is not invited", holding(new RoleInUnit(Role.SITE, NA_SANG, DC_NA_SANG))),
            Map.entry("leader of another unit", holding(new RoleInUnit(Role.LEADER, NA_SANG, null))),
            Map.entry("assistant of the chair", Samples.AIDE_CALLS),
            Map.entry("nobody", holding()));

    private final Access access = new Access(directory(), ZONE);

    @ParameterizedTest
    @CsvSource({
        "chair,                         true,  true,  [CHAIR]",
        "secretary,                     true,  true,  [SECRETARY]",
        "leader of the province,        true,  false, []",
        "secretary of the office,       true,  true,  [SITE]",
        "hub account,                   true,  false, [SITE]",
        "invited site,                  true,  false, [SITE]",
        "other room of an invited unit, false, false, []",
        "leader of an invited unit,     true,  false, [SITE]",
        "secretary of an invited unit,  true,  false, [SITE]",
        "delegate of an invited unit,   false, false, []",
        "operator of the province,      true,  false, [OPERATOR]",
        "operator elsewhere,            false, false, []",
        "administrator,                 true,  false, []",
        "administrator of an invited unit, true, false, []",
        "administrator elsewhere,       false, false, []",
        "site that is not invited,      false, false, []",
        "leader of another unit,        false, false, []",
        "assistant of the chair,        true,  false, []",
        "nobody,                        false, false, []"
    })
    void whoSeesEditsAndJoins(String who, boolean sees, boolean edits, String parts) {
        Caller caller = CALLERS.get(who);

        assertThat(access.maySee(caller, meeting())).as("sees").isEqualTo(sees);
        assertThat(access.mayEdit(caller, meeting())).as("edits").isEqualTo(edits);
        assertThat(access.parts(caller, meeting())).as("joins as").hasToString(parts);
    }

    @ParameterizedTest
    @CsvSource({
        "invited site,                 true,  false",
        "leader of an invited unit,    true,  false",
        "secretary of an invited unit, true,  false",
        "delegate of an invited unit,  false, false",
        "leader of the province,       false, false",
        "secretary of the office,      false, false",
        "administrator,                false, false",
        "operator of the province,     false, false",
        "nobody,                       false, false"
    })
    void onlyItsOwnPeopleAnswerForASite(String who, boolean forMuongNhe, boolean forSinThau) {
        Caller caller = CALLERS.get(who);

        assertThat(access.answersFor(caller, DC_MUONG_NHE)).isEqualTo(forMuongNhe);
        assertThat(access.answersFor(caller, DC_SIN_THAU)).isEqualTo(forSinThau);
    }

    @ParameterizedTest
    @CsvSource({
        "secretary of the office,      true,  true",
        "leader of the province,       true,  true",
        "leader of an invited unit,    false, true",
        "secretary of an invited unit, false, true",
        "leader of another unit,       false, false",
        "invited site,                 false, false",
        "operator of the province,     false, false",
        "administrator,                false, false",
        "assistant of the chair,       false, false"
    })
    void onlyOnesOwnAuthorityIsPutInTheChair(String who, boolean ofProvince, boolean ofCommune) {
        Caller caller = CALLERS.get(who);
        LocalDate day = LocalDate.parse("2026-11-26");

        assertThat(access.mayPutInChair(caller, PROVINCE, day)).isEqualTo(ofProvince);
        assertThat(access.mayPutInChair(caller, MUONG_NHE, day)).isEqualTo(ofCommune);
    }

    @ParameterizedTest
    @CsvSource({
        "chair,                         true,  true",
        "secretary,                     true,  false",
        "leader of the province,        true,  true",
        "leader of the office,          true,  true",
        "secretary of the office,       true,  false",
        "hub account,                   false, false",
        "invited site,                  false, false",
        "leader of an invited unit,     false, false",
        "secretary of an invited unit,  false, false",
        "operator of the province,      false, false",
        "administrator,                 true,  false",
        "administrator of an invited unit, false, false",
        "assistant of the chair,        false, false",
        "nobody,                        false, false"
    })
    void whoSeesAndApprovesWhatIsInPreparation(String who, boolean sees, boolean approves) {
        Meeting draft = Meeting.drafted(meeting().id(), Samples.plan(), Samples.BY, Samples.NOW)
                .meeting();
        Caller caller = CALLERS.get(who);

        assertThat(access.maySee(caller, draft)).as("sees").isEqualTo(sees);
        assertThat(access.mayApprove(caller, draft)).as("approves").isEqualTo(approves);
        assertThat(access.parts(caller, draft)).as("joins as").isEmpty();
        assertThat(access.sites(caller, draft)).as("answers for").isEmpty();
    }

    @Test
    void whoScheduledAMeetingKeepsSeeingAndEditingIt() {
        Caller creator = caller(SECRETARY);
        var forOthers = Samples.plan();
        var plan = new Plan(
                forOthers.title(),
                forOthers.kind(),
                false,
                CHAIR,
                COMMUNE_HEAD,
                forOthers.slot(),
                HUB,
                forOthers.sites(),
                forOthers.agenda(),
                null,
                Venue.USUAL);

        assertThat(access.maySee(creator, meeting("m-9", plan))).isTrue();
        assertThat(access.mayEdit(creator, meeting("m-9", plan))).isTrue();
    }

    private static Caller holding(RoleInUnit... roles) {
        return caller(new PersonId("p-somebody"), roles);
    }
}
