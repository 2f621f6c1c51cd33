package vn.diemcau.media.probe;

import java.util.Map;

/** Reads what the side answers that people's browsers see. */
final class FrontAnswers {

    private static final int OK = 200;
    private static final int SWITCHING_PROTOCOLS = 101;

    /** Prosody's word to a request that is no BOSH body (XEP-0124). */
    private static final int BAD_REQUEST = 400;

    private FrontAnswers() {}

    static Judgement script(Reply reply) {
        if (reply.status() != OK) {
            return Judgement.odd(reply);
        }
        return reply.isScript() ? Judgement.good() : Judgement.bad("NO_SCRIPT");
    }

    /** The domain in it shows that this page belongs to the Prosody that an administrator meant. */
    static Judgement config(Reply reply, String domain) {
        if (reply.status() != OK || !reply.isScript()) {
            return script(reply);
        }
        return reply.body().contains(domain)
                ? Judgement.good()
                : Judgement.weak("OTHER_DOMAIN", Map.of("domain", domain));
    }

    static Judgement bosh(Reply reply) {
        return reply.status() == OK || reply.status() == BAD_REQUEST ? Judgement.good() : Judgement.odd(reply);
    }

    static Judgement socket(Reply reply) {
        return reply.status() == SWITCHING_PROTOCOLS ? Judgement.good() : Judgement.odd(reply);
    }
}
