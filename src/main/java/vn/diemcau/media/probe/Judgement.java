package vn.diemcau.media.probe;

import java.util.Map;
import vn.diemcau.media.probe.Finding.Verdict;

/** What an answer means, before it is known whose answer it is. */
record Judgement(Verdict verdict, String code, Map<String, Object> details) {

    static Judgement good(String code, Map<String, Object> details) {
        return new Judgement(Verdict.GOOD, code, details);
    }

    static Judgement good() {
        return good("OK", Map.of());
    }

    static Judgement weak(String code, Map<String, Object> details) {
        return new Judgement(Verdict.WEAK, code, details);
    }

    static Judgement weak(String code) {
        return weak(code, Map.of());
    }

    static Judgement bad(String code, Map<String, Object> details) {
        return new Judgement(Verdict.BAD, code, details);
    }

    static Judgement bad(String code) {
        return bad(code, Map.of());
    }

    /** An answer that nobody expects there: another program, or a proxy in front. */
    static Judgement odd(Reply reply) {
        boolean elsewhere = reply.status() >= 300 && reply.status() < 400;
        return bad(elsewhere ? "ELSEWHERE" : "STATUS", Map.of("status", reply.status()));
    }
}
