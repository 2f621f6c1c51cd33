package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnOriginTest {

    @ParameterizedTest
    @CsvSource({
        "https://hop.dienbien.example, hop.dienbien.example",
        "https://HOP.dienbien.example, hop.dienbien.example",
        "https://hop.dienbien.example:443, hop.dienbien.example",
        "https://hop.dienbien.example, hop.dienbien.example:443",
        "http://localhost:8080, localhost:8080",
        "http://127.0.0.1, 127.0.0.1:80",
        "http://[::1]:8080, [::1]:8080"
    })
    void theHostTheRequestWasSentToIsOurs(String origin, String host) {
        assertThat(OwnOrigin.matches(origin, host)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://evil.example, hop.dienbien.example",
        "https://hop.dienbien.example.evil.example, hop.dienbien.example",
        "https://evil.example#hop.dienbien.example, hop.dienbien.example",
        "https://hop.dienbien.example@evil.example, hop.dienbien.example",
        "http://localhost:8081, localhost:8080",
        "http://localhost, localhost:8080",
        "null, localhost:8080",
        "localhost:8080, localhost:8080",
        "'', localhost:8080",
        "'http://a b', localhost:8080",
        "file://, localhost:8080"
    })
    void everythingElseIsForeign(String origin, String host) {
        assertThat(OwnOrigin.matches(origin, host)).isFalse();
    }

    @Test
    void withoutAHostNothingIsOurs() {
        assertThat(OwnOrigin.matches("http://localhost", null)).isFalse();
    }
}
