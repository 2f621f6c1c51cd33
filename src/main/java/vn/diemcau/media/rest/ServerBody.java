package vn.diemcau.media.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.jitsi.JitsiHost;
import vn.diemcau.media.pool.Addresses;
import vn.diemcau.media.pool.Algorithm;
import vn.diemcau.media.pool.Backstage;
import vn.diemcau.media.pool.Capacity;
import vn.diemcau.media.pool.Front;
import vn.diemcau.media.pool.PoolRefusal;
import vn.diemcau.media.pool.ServerDraft;
import vn.diemcau.media.pool.State;
import vn.diemcau.media.pool.TokenRules;

/** What an administrator says about a media server. */
@Schema(name = "MediaServerBody")
record ServerBody(
        @Schema(description = "The revision that was seen; 0 for a new server") @Min(0)
        long revision,

        @NotBlank @Size(max = 100) String name,
        @NotNull State state,

        @Schema(description = "Origin of its page") @NotBlank @Size(max = 300)
        String url,

        @Schema(description = "Its IFrame API; empty for external_api.js of its page") @NotNull @Size(max = 300)
        String script,

        @Schema(description = "XMPP domain") @NotNull @Pattern(regexp = DOMAIN)
        String domain,

        @Schema(description = "XMPP domain of its rooms") @NotNull @Pattern(regexp = DOMAIN)
        String muc,

        @NotNull Algorithm algorithm,
        @NotBlank @Size(max = 200) String issuer,
        @NotBlank @Size(max = 200) String audience,
        @NotBlank @Size(max = 200) String subject,

        @Schema(description = "A new secret; null to keep the one that is there") @Nullable @Size(max = 1000)
        String secret,

        @NotNull @Size(max = 300) String prosody,
        @NotNull @Size(max = 300) String jicofo,
        @NotNull @Size(max = 12) List<@NotNull @Size(max = 300) String> bridges,
        @NotNull @Size(max = 12) List<@NotNull @Size(max = 300) String> recorders,

        @Schema(description = "The unit at the top whose meetings it is near to; empty for none")
        @NotNull
        @Pattern(regexp = UNIT)
        String region,

        @Min(1) @Max(100_000) int endpoints,
        @Min(0) @Max(1_000) int recordings,
        @Min(0) @Max(100) int weight) {

    static final String DOMAIN = "[A-Za-z0-9.-]{0,200}";
    static final String UNIT = "[A-Za-z0-9._-]{0,36}";

    Answer<ServerDraft> draft() {
        return front().then(front -> backstage().map(backstage -> draft(front, backstage)));
    }

    private ServerDraft draft(Front front, Backstage backstage) {
        return new ServerDraft(
                name.strip(),
                state,
                front,
                new TokenRules(algorithm, issuer.strip(), audience.strip(), subject.strip(), null),
                backstage,
                new Capacity(region, endpoints, recordings, weight),
                Optional.ofNullable(secret).filter(text -> !text.isEmpty()));
    }

    private Answer<Front> front() {
        return read("url", () -> JitsiHost.of(url))
                .then(host -> read("script", () -> script.isBlank() ? host.script() : Addresses.script(script))
                        .map(api -> new Front(host, api, domain, muc)));
    }

    private Answer<Backstage> backstage() {
        return one("prosody", prosody)
                .then(http -> one("jicofo", jicofo)
                        .then(focus -> read("bridges", () -> Addresses.of(bridges))
                                .then(every -> read("recorders", () -> Addresses.of(recorders))
                                        .map(jibris -> new Backstage(http, focus, every, jibris)))));
    }

    private static Answer<Optional<URI>> one(String field, String text) {
        return read(field, () -> text.isBlank() ? Optional.empty() : Optional.of(Addresses.of(text)));
    }

    private static <T> Answer<T> read(String field, Supplier<T> address) {
        try {
            return Answer.accepted(address.get());
        } catch (IllegalArgumentException none) {
            return Answer.refused(Refusal.of(PoolRefusal.BAD_ADDRESS, Map.of("field", field)));
        }
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "ServerBody[" + name + "]";
    }
}
