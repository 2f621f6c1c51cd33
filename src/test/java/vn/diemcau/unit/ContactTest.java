package vn.diemcau.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.diemcau.kernel.Refusal;

/** Only what mail servers and telephones understand becomes a contact. */
class ContactTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "vanphong@dienbien.example",
                "xa.03160@dienbien.example",
                "a+b_c-d@x.y-z.example",
                "ubnd@xn--vit-nam-jk8b.example"
            })
    void anAddressThatMailServersTakeIsKept(String email) {
        assertThat(judged(email, "")).isEqualTo("accepted");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vanphong",
                "@dienbien.example",
                "a@b",
                "a@-b.example",
                "a..b@c.example",
                ".a@c.example",
                "a@c.example, b@c.example",
                "a@c.example\r\nBcc: b@c.example",
                "\"a b\"@c.example",
                "Tên <a@c.example>",
                "đơn.vị@c.example",
                "a@[127.0.0.1]"
            })
    void whatIsNoSingleAddressIsRefused(String email) {
        assertThat(judged(email, "")).isEqualTo("BAD_EMAIL");
    }

    @Test
    void anAddressIsNoLongerThanMailServersTake() {
        assertThat(judged("a".repeat(65) + "@c.example", "")).isEqualTo("BAD_EMAIL");
        assertThat(judged("a@" + "b.".repeat(125) + "example", "")).isEqualTo("BAD_EMAIL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0215 3 825 409", "+84 215 3825409", "113", "0912.345.678"})
    void aNumberAsPeopleWriteItIsKept(String phone) {
        assertThat(judged("", phone)).isEqualTo("accepted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gọi anh Ba", "0215<script>", "++84", "1"})
    void whatNoTelephoneDialsIsRefused(String phone) {
        assertThat(judged("", phone)).isEqualTo("BAD_PHONE_NUMBER");
    }

    private static String judged(String email, String phone) {
        return Contact.entered(email, phone).fold(contact -> "accepted", Refusal::code);
    }
}
