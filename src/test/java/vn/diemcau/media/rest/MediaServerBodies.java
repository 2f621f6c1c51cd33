package vn.diemcau.media.rest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an administrator's page sends. */
public final class MediaServerBodies {

    private MediaServerBodies() {}

    /** A server all of whose parts answer at one address. */
    public static Map<String, Object> at(String address, String algorithm, String state, String secret) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "revision", 0,
                "name", "Máy chủ thử",
                "state", state,
                "url", address,
                "script", "",
                "domain", "meet.jitsi",
                "muc", "muc.meet.jitsi",
                "algorithm", algorithm,
                "issuer", "diemcau",
                "audience", "diemcau"));
        body.putAll(Map.of(
                "subject",
                "*",
                "prosody",
                address,
                "jicofo",
                address,
                "bridges",
                List.of(address),
                "recorders",
                List.of(address),
                "region",
                "u-11",
                "endpoints",
                100,
                "recordings",
                1,
                "weight",
                1));
        if (algorithm.equals("HS256")) {
            body.put("secret", secret);
        }
        return body;
    }
}
