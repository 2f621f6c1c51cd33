package vn.diemcau.media.pool;

import java.net.URI;
import vn.diemcau.media.jitsi.JitsiHost;

/**
 * The side of a server that people's browsers see.
 *
 * @param host where its page answers
 * @param script its IFrame API
 * @param domain its XMPP domain; empty if not known, then fewer things can be tested
 * @param muc the XMPP domain of its rooms; empty if not known
 */
public record Front(JitsiHost host, URI script, String domain, String muc) {

    /** The front of a host of which only the address is known. */
    public static Front of(JitsiHost host) {
        return new Front(host, host.script(), "", "");
    }
}
