package vn.diemcau.media.rest;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.diemcau.media.health.Load;
import vn.diemcau.media.pool.Algorithm;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.State;

/** A media server as an administrator sees it: everything but its secret. */
@Schema(name = "MediaServer")
record ServerView(
        String id,
        long revision,

        @Schema(description = "Whether the environment describes it")
        boolean readOnly,

        String name,
        State state,

        @Schema(description = "Whether it answers as it should, as far as the rounds have seen")
        boolean well,

        @Schema(description = "What it carries; missing when nothing was heard of that for a minute") @Nullable
        Load load,

        @Schema(description = "The open meetings that are there")
        List<MeetingThere> meetings,

        String url,
        String script,
        String domain,
        String muc,
        Algorithm algorithm,
        String issuer,
        String audience,
        String subject,
        boolean hasSecret,
        String prosody,
        String jicofo,
        List<String> bridges,
        List<String> recorders,
        String region,
        int endpoints,
        int recordings,
        int weight) {

    static ServerView of(MediaServer server, boolean well, @Nullable Load load, List<MeetingThere> meetings) {
        return new ServerView(
                server.id().value(),
                server.revision(),
                server.readOnly(),
                server.name(),
                server.state(),
                well,
                load,
                meetings,
                server.front().host().origin().toString(),
                server.front().script().toString(),
                server.front().domain(),
                server.front().muc(),
                server.tokens().algorithm(),
                server.tokens().issuer(),
                server.tokens().audience(),
                server.tokens().subject(),
                server.tokens().sealedSecret() != null,
                text(server.backstage().prosody()),
                text(server.backstage().jicofo()),
                texts(server.backstage().bridges()),
                texts(server.backstage().recorders()),
                server.capacity().region(),
                server.capacity().endpoints(),
                server.capacity().recordings(),
                server.capacity().weight());
    }

    private static String text(Optional<URI> address) {
        return address.map(URI::toString).orElse("");
    }

    private static List<String> texts(List<URI> addresses) {
        return addresses.stream().map(URI::toString).toList();
    }
}
