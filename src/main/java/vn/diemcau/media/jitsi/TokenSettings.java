package vn.diemcau.media.jitsi;

import java.time.Duration;

/**
 * What the Jitsi host was told to accept; the names on its side are in {@code src/docs/jitsi.md}.
 *
 * @param issuer {@code iss}, one of its accepted issuers
 * @param audience {@code aud}, one of its accepted audiences
 * @param subject {@code sub}: its domain, or {@code *}
 * @param life how long after the click a browser can still connect; a slow line needs minutes to load the Jitsi page
 */
public record TokenSettings(String issuer, String audience, String subject, Duration life) {

    public TokenSettings {
        if (life.isNegative() || life.isZero()) {
            throw new IllegalArgumentException("A token must live for some time");
        }
    }
}
