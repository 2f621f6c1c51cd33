package vn.diemcau.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.schedule.VenueDraft.Entry;

class VenueDraftTest {

    private static final Entry UNIT = new Entry("Từ mạng TSLCD", "10.20.30.40##1234");
    private static final Entry HELP = new Entry("Trực kỹ thuật", "0215 3 825 409");

    @Test
    void whoSaysNothingMeetsOnlineAndIsNotRecorded() {
        assertThat(VenueDraft.USUAL.wrong()).isEmpty();
        assertThat(VenueDraft.USUAL.complete()).isEqualTo(Venue.USUAL);
    }

    @Test
    void whatIsLeftOverFromAnotherKindIsNotKept() {
        assertThat(draft(VenueKind.ONLINE, "javascript:x").complete())
                .isEqualTo(new Venue(VenueKind.ONLINE, true, List.of(), List.of(), null, List.of()));
        assertThat(draft(VenueKind.IN_PERSON, "javascript:x").complete())
                .isEqualTo(new Venue(VenueKind.IN_PERSON, false, List.of(), List.of(), "Hội trường", List.of()));
        assertThat(draft(VenueKind.EXTERNAL, "123").complete())
                .isEqualTo(new Venue(
                        VenueKind.EXTERNAL,
                        false,
                        List.of(new Venue.Line("Đường chính", "123")),
                        List.of(new Venue.Line("Trực kỹ thuật", "0215 3 825 409")),
                        null,
                        List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.20.30.40##1234",
                "1234",
                "sip:hop-giao-ban@mcu.dienbien.gov.vn",
                "SIPS:1234@10.1.1.1:5061;transport=tls",
                "h323:1234@mcu.dienbien.gov.vn",
                "mcu.dienbien.gov.vn:1720",
                "[2001:db8::1]##12",
                "tel:+84215382540"
            })
    void whatConferenceUnitsUnderstandCanBeDialled(String text) {
        assertThat(draft(VenueKind.EXTERNAL, text).wrong()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert",
                "JavaScript:alert",
                "https://mcu.vn/1234",
                "data:text/html,x",
                "hai khoảng trắng",
                "<img>",
                "\"quoted\"",
                "123\u00a0456",
                "##"
            })
    void whatNoUnitDialsIsRefused(String text) {
        assertThat(code(draft(VenueKind.EXTERNAL, text))).isEqualTo("BAD_DIAL_STRING");
    }

    @Test
    void whatIsNotSeenIsNotDialled() {
        assertThat(draft(VenueKind.EXTERNAL, "123\u202e456")
                        .complete()
                        .dialStrings()
                        .get(0)
                        .text())
                .isEqualTo("123456");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "0215-", "gọi anh Nam", "+84 215 3825409 máy lẻ 12", "0215  3"})
    void aTelephoneNumberIsOne(String number) {
        assertThat(code(external(List.of(UNIT), List.of(new Entry(null, number)))))
                .isEqualTo("0215  3".equals(number) ? "accepted" : "BAD_PHONE");
    }

    @Test
    void anExternalUnitIsDialledOrSomebodyIsRung() {
        assertThat(code(external(List.of(), List.of()))).isEqualTo("FIELD_NEEDED");
        assertThat(code(external(List.of(new Entry(" ", null)), List.of()))).isEqualTo("FIELD_NEEDED");
        assertThat(code(external(List.of(), List.of(HELP)))).isEqualTo("accepted");
        assertThat(code(external(List.of(UNIT), List.of()))).isEqualTo("accepted");
    }

    @Test
    void aLabelAloneSaysNothingToDial() {
        assertThat(code(external(List.of(new Entry("Đường chính", " ")), List.of())))
                .isEqualTo("FIELD_NEEDED");
    }

    @Test
    void everythingHasItsBounds() {
        assertThat(code(external(Collections.nCopies(Limits.DIAL_STRINGS + 1, UNIT), List.of())))
                .isEqualTo("TOO_MANY");
        assertThat(code(external(List.of(UNIT), Collections.nCopies(Limits.DIAL_STRINGS + 1, HELP))))
                .isEqualTo("TOO_MANY");
        assertThat(code(draft(VenueKind.EXTERNAL, "1".repeat(Limits.DIAL_STRING + 1))))
                .isEqualTo("TEXT_TOO_LONG");
        assertThat(code(external(List.of(new Entry("x".repeat(Limits.LABEL + 1), "1")), List.of())))
                .isEqualTo("TEXT_TOO_LONG");
        assertThat(code(new VenueDraft(
                        VenueKind.IN_PERSON, false, List.of(), List.of(), "x".repeat(Limits.NAME + 1), List.of())))
                .isEqualTo("TEXT_TOO_LONG");
    }

    private static VenueDraft external(List<Entry> dialStrings, List<Entry> helpLines) {
        return new VenueDraft(VenueKind.EXTERNAL, false, dialStrings, helpLines, null, List.of());
    }

    private static VenueDraft draft(@Nullable VenueKind kind, String dialString) {
        return new VenueDraft(
                kind, true, List.of(new Entry("Đường chính", dialString)), List.of(HELP), "Hội trường", List.of());
    }

    private static String code(VenueDraft draft) {
        return draft.wrong().map(refusal -> refusal.code()).orElse("accepted");
    }
}
