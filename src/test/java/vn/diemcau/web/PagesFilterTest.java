package vn.diemcau.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesFilterTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /, true",
        "HEAD, /, true",
        "GET, /tuan, true",
        "GET, /cuoc-hop/0HZ7, true",
        "GET, /apiary, true",
        "POST, /tuan, false",
        "GET, /index.html, false",
        "GET, /app/main.js, false",
        "GET, /api, false",
        "GET, /api/units, false",
        "GET, /ws/live, false",
        "GET, /openapi, false",
        "GET, /_static/lit/3.3.3/index.js, false",
        "GET, /health, false",
        "GET, /metrics, false"
    })
    void addressesOfViewsAnswerWithThePage(String method, String path, boolean page) {
        assertThat(PagesFilter.isPage(method, path)).isEqualTo(page);
    }
}
