package vn.diemcau.media.pool;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.media.MediaRefusal;
import vn.diemcau.media.jitsi.JitsiHost;
import vn.diemcau.media.jitsi.JitsiSettings;
import vn.diemcau.media.jitsi.TokenSigner;

/**
 * The one media server that the environment may describe, for an installation that has no need of a page. It is a server like any
 * other, but its key stays in the environment.
 */
public final class Environment {

    private static final Logger LOG = System.getLogger(Environment.class.getName());

    /** One bridge on a usual machine with small pictures; where this server is the only one, it gets every meeting anyway. */
    private static final Capacity USUAL = new Capacity("", 200, 0, 1);

    private final Optional<Described> described;
    private final boolean wrong;

    private Environment(Optional<Described> described, boolean wrong) {
        this.described = described;
        this.wrong = wrong;
    }

    /** Never fails: a server that is described wrongly is none, and the log says why. */
    public static Environment of(JitsiSettings settings) {
        try {
            return new Environment(
                    settings.present()
                            ? Optional.of(new Described(server(settings), settings.signer()))
                            : Optional.empty(),
                    false);
        } catch (IllegalArgumentException wrong) {
            LOG.log(Level.ERROR, "No picture and sound until this is set right: {0}", wrong.getMessage());
            return new Environment(Optional.empty(), true);
        }
    }

    /** Whether a server is described that can't be used. */
    public boolean wrong() {
        return wrong;
    }

    /** Makes the pool hold what the environment says. Every start of every node does it, with the same outcome. */
    public void enter(Servers servers) {
        servers.enterEnvironments(described.map(Described::server));
    }

    /** What signs for this server. */
    Answer<TokenSigner> signer() {
        return described
                .map(Described::signer)
                .map(Answer::accepted)
                .orElseGet(() -> Answer.refused(Refusal.of(MediaRefusal.MEDIA_UNAVAILABLE)));
    }

    private static MediaServer server(JitsiSettings settings) {
        JitsiHost host = JitsiHost.of(settings.url());
        var tokens = new TokenRules(
                settings.byKey() ? Algorithm.RS256 : Algorithm.HS256,
                settings.appId(),
                settings.audience(),
                settings.subject(),
                null);
        return new MediaServer(
                ServerId.ENVIRONMENT,
                1,
                host.domain(),
                State.IN_SERVICE,
                Front.of(host),
                tokens,
                Backstage.UNKNOWN,
                USUAL);
    }

    private record Described(MediaServer server, TokenSigner signer) {}
}
