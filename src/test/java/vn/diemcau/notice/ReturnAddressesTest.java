package vn.diemcau.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.diemcau.schedule.Samples.DC_MUONG_NHE;
import static vn.diemcau.schedule.Samples.DC_SIN_THAU;

import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.notice.ics.CalendarUser;

/** Where mail comes back, and what somebody who makes addresses up gets. */
class ReturnAddressesTest {

    private static final String LETTER = "0P6X5R1WMG7BZ";
    private static final MeetingId MEETING = new MeetingId("0P6X5R1WMG7AA");
    private static final String COMMUNE = "xa.03160@dienbien.example";

    private final ReturnAddresses returns = keyed(1);

    @Test
    void aLetterComesBackUnderItsName() {
        String address = returns.ofLetter(LETTER).orElseThrow();

        assertThat(address).startsWith("hop+b0p6x5r1wmg7bz").endsWith("@dienbien.example");
        assertThat(CalendarUser.isAddress(address)).isTrue();
        assertThat(returns.letter(address)).contains(LETTER);
        assertThat(returns.letter(" " + address.toUpperCase(Locale.ROOT))).contains(LETTER);
    }

    @Test
    void whoKnowsTheNameOfALetterStillCannotSendItBack() {
        String address = returns.ofLetter(LETTER).orElseThrow();

        assertThat(keyed(2).letter(address)).isEmpty();
        assertThat(returns.letter(address.replace("0p6x5r1wmg7bz", "0p6x5r1wmg7bx")))
                .isEmpty();
        assertThat(returns.letter("hop+b0p6x5r1wmg7bz@dienbien.example")).isEmpty();
        assertThat(returns.letter("hop+b0p6x5r1wmg7bz" + "a".repeat(20) + "@dienbien.example"))
                .isEmpty();
    }

    @Test
    void anAnswerIsOfOneSiteOneMeetingAndOneAddress() {
        String address = returns.ofAnswer(MEETING, DC_MUONG_NHE, COMMUNE).orElseThrow();

        assertThat(CalendarUser.isAddress(address)).isTrue();
        assertThat(returns.isOfAnswer(address, MEETING, DC_MUONG_NHE, "XA.03160@dienbien.example"))
                .isTrue();
        assertThat(returns.isOfAnswer(address, MEETING, DC_SIN_THAU, COMMUNE)).isFalse();
        assertThat(returns.isOfAnswer(address, new MeetingId("m-2"), DC_MUONG_NHE, COMMUNE))
                .isFalse();
        assertThat(returns.isOfAnswer(address, MEETING, DC_MUONG_NHE, "guest@evil.example"))
                .isFalse();
        assertThat(keyed(2).isOfAnswer(address, MEETING, DC_MUONG_NHE, COMMUNE)).isFalse();
    }

    @Test
    void aLettersMarkAnswersNothingAndAnAnswersMarkReturnsNothing() {
        String letter = returns.ofLetter(LETTER).orElseThrow();
        String answer = returns.ofAnswer(MEETING, DC_MUONG_NHE, COMMUNE).orElseThrow();

        assertThat(returns.isOfAnswer(letter, MEETING, DC_MUONG_NHE, COMMUNE)).isFalse();
        assertThat(returns.letter(answer)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@",
                "hop@dienbien.example",
                "hop+@dienbien.example",
                "hop+abc@dienbien.example",
                "hop+baaaaaaaaaaaaaaaaaaaaaaaaaaaa@evil.example",
                "x@y\r\nTo: hop+b@dienbien.example"
            })
    void otherAddressesAreNone(String address) {
        assertThat(returns.looksLikeOne(address)).isFalse();
        assertThat(returns.letter(address)).isEmpty();
        assertThat(ReturnAddresses.none().looksLikeOne(address)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hop@dienbien.example",
                "hop+*",
                "hop@*.dienbien.example",
                "h*p+*@dienbien.example",
                "van-phong-uy-ban-nhan-dan-tinh+*@dienbien.example"
            })
    void aPatternWithoutRoomForAMarkIsRefused(String pattern) {
        assertThatThrownBy(() -> ReturnAddresses.of(pattern, new SecretKeySpec(new byte[] {1}, "HmacSHA256")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ReturnAddresses keyed(int key) {
        return ReturnAddresses.of("hop+*@dienbien.example", new SecretKeySpec(new byte[] {(byte) key}, "HmacSHA256"));
    }
}
