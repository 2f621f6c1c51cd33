package vn.diemcau.media.pool;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.diemcau.media.jitsi.JitsiHost;
import vn.diemcau.media.keys.OurKeys;
import vn.diemcau.media.secret.Safes;

/** Media servers that do not exist. */
public final class MediaServers {

    static final String SECRET = "muoi-sau-cay-so-duong-nui-ve-ban-lang";

    private MediaServers() {}

    /** A server in service that nobody can sign for yet. */
    public static MediaServer named(String id) {
        return with(id, State.IN_SERVICE, new Capacity("", 100, 1, 1));
    }

    /** A server in this state that nobody can sign for yet. */
    public static MediaServer named(String id, State state) {
        return with(id, state, new Capacity("", 100, 1, 1));
    }

    /** A pool of these servers. */
    public static Pool pool(MediaServer... members) {
        var servers = new MemoryServers();
        List.of(members).forEach(servers::add);
        var safe = Safes.withKey("a");
        return new Pool(servers, safe, OurKeys.sealedIn(safe), () -> "s-1", Clock.systemUTC());
    }

    /** A server in some state that can take so much. */
    public static MediaServer with(String id, State state, Capacity capacity) {
        return new MediaServer(
                new ServerId(id), 1, "Máy chủ " + id, state, front(id), byKey(), Backstage.UNKNOWN, capacity);
    }

    /** A server that checks our keys and whose Prosody we reach. */
    public static MediaServer commanded(String id) {
        var backstage =
                new Backstage(Optional.of(URI.create("http://10.0.0.5:5280")), Optional.empty(), List.of(), List.of());
        return new MediaServer(
                new ServerId(id),
                1,
                "Máy chủ " + id,
                State.IN_SERVICE,
                front(id),
                byKey(),
                backstage,
                new Capacity("", 100, 1, 1));
    }

    /** A server of which everything is known. */
    public static MediaServer complete(String id) {
        var backstage = new Backstage(
                Optional.of(URI.create("http://10.0.0.5:5280")),
                Optional.of(URI.create("http://10.0.0.5:8888")),
                List.of(URI.create("http://10.0.0.6:8080"), URI.create("http://10.0.0.7:8080")),
                List.of(URI.create("http://10.0.0.8:2222")));
        var tokens = new TokenRules(Algorithm.HS256, "diemcau", "jitsi", "*", "1.AAAA");
        return new MediaServer(
                new ServerId(id),
                1,
                "Máy chủ Điện Biên",
                State.DRAINING,
                front(id),
                tokens,
                backstage,
                new Capacity("u-11", 250, 2, 3));
    }

    static ServerDraft byKeyDraft(State state) {
        return draft(state, byKey(), Optional.empty());
    }

    static ServerDraft bySecretDraft(Optional<String> secret) {
        return draft(State.IN_SERVICE, new TokenRules(Algorithm.HS256, "diemcau", "jitsi", "*", null), secret);
    }

    private static ServerDraft draft(State state, TokenRules tokens, Optional<String> secret) {
        return new ServerDraft(
                "Máy chủ mới", state, front("moi"), tokens, Backstage.UNKNOWN, new Capacity("", 100, 1, 1), secret);
    }

    private static TokenRules byKey() {
        return new TokenRules(Algorithm.RS256, "diemcau", "jitsi", "*", null);
    }

    private static Front front(String id) {
        var host = JitsiHost.of("https://" + id + ".dienbien.example");
        return new Front(host, host.script(), "meet.jitsi", "muc.meet.jitsi");
    }
}
