package vn.diemcau.media.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.Update;
import vn.diemcau.media.jitsi.JitsiHost;
import vn.diemcau.media.pool.Algorithm;
import vn.diemcau.media.pool.Backstage;
import vn.diemcau.media.pool.Capacity;
import vn.diemcau.media.pool.Front;
import vn.diemcau.media.pool.MediaServer;
import vn.diemcau.media.pool.ServerId;
import vn.diemcau.media.pool.State;
import vn.diemcau.media.pool.TokenRules;

/** A media server as a row; several addresses stand in one text, each on a line of its own. */
final class ServerRow {

    private static final List<String> NAMES = List.of(
            "id",
            "revision",
            "name",
            "state",
            "url",
            "script",
            "domain",
            "muc",
            "algorithm",
            "issuer",
            "audience",
            "subject",
            "secret",
            "prosody",
            "jicofo",
            "bridges",
            "recorders",
            "region",
            "endpoints",
            "recordings",
            "weight");

    static final String COLUMNS = String.join(", ", NAMES);
    static final String VALUES = NAMES.stream().map(name -> ":" + name).collect(Collectors.joining(", "));
    static final String ASSIGNMENTS =
            NAMES.stream().skip(1).map(name -> name + " = :" + name).collect(Collectors.joining(", "));

    private static final String LINE = "\n";

    private ServerRow() {}

    static Update write(Update update, MediaServer server) {
        update.bind("id", server.id().value())
                .bind("revision", server.revision())
                .bind("name", server.name())
                .bind("state", server.state().name());
        writeFront(update, server.front());
        writeTokens(update, server.tokens());
        writeBackstage(update, server.backstage());
        return writeCapacity(update, server.capacity());
    }

    private static void writeFront(Update update, Front front) {
        update.bind("url", front.host().origin().toString())
                .bind("script", front.script().toString())
                .bind("domain", front.domain())
                .bind("muc", front.muc());
    }

    private static void writeTokens(Update update, TokenRules tokens) {
        update.bind("algorithm", tokens.algorithm().name())
                .bind("issuer", tokens.issuer())
                .bind("audience", tokens.audience())
                .bind("subject", tokens.subject())
                .bind("secret", tokens.sealedSecret());
    }

    private static void writeBackstage(Update update, Backstage backstage) {
        update.bind("prosody", lines(backstage.prosody().stream()))
                .bind("jicofo", lines(backstage.jicofo().stream()))
                .bind("bridges", lines(backstage.bridges().stream()))
                .bind("recorders", lines(backstage.recorders().stream()));
    }

    private static Update writeCapacity(Update update, Capacity capacity) {
        return update.bind("region", capacity.region())
                .bind("endpoints", capacity.endpoints())
                .bind("recordings", capacity.recordings())
                .bind("weight", capacity.weight());
    }

    static MediaServer read(ResultSet row) throws SQLException {
        return new MediaServer(
                new ServerId(row.getString("id")),
                row.getLong("revision"),
                row.getString("name"),
                State.valueOf(row.getString("state")),
                front(row),
                tokens(row),
                backstage(row),
                capacity(row));
    }

    private static Front front(ResultSet row) throws SQLException {
        return new Front(
                JitsiHost.of(row.getString("url")),
                URI.create(row.getString("script")),
                row.getString("domain"),
                row.getString("muc"));
    }

    private static TokenRules tokens(ResultSet row) throws SQLException {
        return new TokenRules(
                Algorithm.valueOf(row.getString("algorithm")),
                row.getString("issuer"),
                row.getString("audience"),
                row.getString("subject"),
                row.getString("secret"));
    }

    private static Backstage backstage(ResultSet row) throws SQLException {
        return new Backstage(
                first(row.getString("prosody")),
                first(row.getString("jicofo")),
                addresses(row.getString("bridges")),
                addresses(row.getString("recorders")));
    }

    private static Capacity capacity(ResultSet row) throws SQLException {
        return new Capacity(
                row.getString("region"), row.getInt("endpoints"), row.getInt("recordings"), row.getInt("weight"));
    }

    private static String lines(Stream<URI> addresses) {
        return addresses.map(URI::toString).collect(Collectors.joining(LINE));
    }

    private static Optional<URI> first(String lines) {
        return addresses(lines).stream().findFirst();
    }

    private static List<URI> addresses(String lines) {
        return lines.lines().map(URI::create).toList();
    }
}
