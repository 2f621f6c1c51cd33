package vn.diemcau.media.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.5:5280", " http://10.0.0.5:5280/ ", "http://10.0.0.5:5280//"})
    void anAddressInThePrivateNetworkIsFineAndSlashesAtItsEndDoNoHarm(String text) {
        assertThat(Addresses.of(text)).hasToString("http://10.0.0.5:5280");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://10.0.0.5",
                "gopher://10.0.0.5:70/1",
                "jar:http://a!/b",
                "http://",
                "10.0.0.5:5280",
                "http://ten:matkhau@10.0.0.5",
                "http://10.0.0.5/?x=1",
                "http://10.0.0.5/#x",
                "http://a b"
            })
    void anythingElseIsNone(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Addresses.of(text));
    }

    @Test
    void emptyLinesAndRepetitionsAreLeftOut() {
        assertThat(Addresses.of(List.of("http://a:1", "", " ", "http://a:1/", "http://b:1")))
                .extracting(Object::toString)
                .containsExactly("http://a:1", "http://b:1");
    }

    @Test
    void aScriptForOurPagesIsAsSafeAsThePageItself() {
        assertThat(Addresses.script("https://cdn.example/v2/external_api.js"))
                .hasToString("https://cdn.example/v2/external_api.js");
        assertThatIllegalArgumentException().isThrownBy(() -> Addresses.script("http://cdn.example/external_api.js"));
    }
}
