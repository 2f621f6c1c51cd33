package vn.diemcau.media.jitsi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who enters a room of a Prosody with a token, as Jitsi's page does: BOSH (XEP-0124, XEP-0206), then a multi-user chat (XEP-0045). */
final class BoshVisitor {

    private static final Pattern SESSION = Pattern.compile("sid=['\"]([^'\"]+)");
    private static final Pattern FAILURE = Pattern.compile("<failure[^>]*>.*?<text[^>]*>([^<]*)");
    private static final Pattern ERROR = Pattern.compile("<error[^>]*type=['\"][a-z]+['\"][^>]*><([a-z-]+)");
    private static final int PATIENCE = 5;

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI bosh;
    private final String host;
    private final String nick = "v" + UUID.randomUUID();
    private int request = 1000;

    BoshVisitor(URI bosh, String host) {
        this.bosh = bosh;
        this.host = host;
    }

    /**
     * Goes as far as the token leads.
     *
     * @return the affiliation in the room, or {@code login: why}, or {@code room: condition}
     */
    String enter(String token, String room) {
        String opened = send(
                "?token=" + token,
                " to='%s' wait='2' hold='1' ver='1.6' xml:lang='vi' xmpp:version='1.0'".formatted(host),
                "");
        String session = " sid='" + found(SESSION, opened) + "'";
        String answer = await(
                session,
                "",
                "<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='ANONYMOUS'/>",
                "<success",
                "<failure");
        return answer.contains("<failure") ? "login: " + found(FAILURE, answer) : join(session, room);
    }

    private String join(String session, String room) {
        await(session, " to='" + host + "' xmpp:restart='true'", "", "<stream:features", "<features");
        await(
                session,
                "",
                "<iq type='set' id='b' xmlns='jabber:client'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>",
                "<jid>",
                "<error");
        String answer = await(
                session,
                "",
                "<presence to='" + room + "@muc.test/" + nick
                        + "' xmlns='jabber:client'><x xmlns='http://jabber.org/protocol/muc'/></presence>",
                "/" + nick);
        return answer.contains("<error") ? "room: " + found(ERROR, answer) : found(own(), answer);
    }

    /** The presences of those who are in already come before one's own. */
    private Pattern own() {
        return Pattern.compile("/" + nick + "['\"].*?affiliation=['\"]([a-z]+)");
    }

    /** Sends, and asks on until one of the signs has come. */
    private String await(String session, String attributes, String payload, String... signs) {
        String answer = send("", session + attributes, payload);
        for (int asked = 0; asked < PATIENCE && !holds(answer, signs); asked++) {
            answer = send("", session, "");
        }
        if (!holds(answer, signs)) {
            throw new AssertionError("Prosody says " + answer);
        }
        return answer;
    }

    private static boolean holds(String answer, String... signs) {
        for (String sign : signs) {
            if (answer.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    private String send(String query, String attributes, String payload) {
        String body = "<body rid='" + request++ + "'" + attributes
                + " xmlns='http://jabber.org/protocol/httpbind' xmlns:xmpp='urn:xmpp:xbosh'>" + payload + "</body>";
        try {
            return client.send(
                            HttpRequest.newBuilder(URI.create(bosh + query))
                                    .timeout(Duration.ofSeconds(20))
                                    .header("Content-Type", "text/xml; charset=utf-8")
                                    .POST(BodyPublishers.ofString(body))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("No " + pattern + " in " + text);
        }
        return matcher.group(1);
    }
}
