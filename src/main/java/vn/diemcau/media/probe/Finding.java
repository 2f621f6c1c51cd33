package vn.diemcau.media.probe;

import java.util.Map;

/**
 * What one probe found, and what it means; the screen has a sentence for each probe and code.
 *
 * @param address what was asked; empty if nothing was
 * @param code stable name in upper case
 * @param details what the sentence needs
 */
public record Finding(Probe probe, String address, Verdict verdict, String code, Map<String, Object> details) {

    public Finding {
        details = Map.copyOf(details);
    }

    /** How good it is. */
    public enum Verdict {
        GOOD,
        /** Meetings work; something should be looked at. */
        WEAK,
        /** Meetings don't work, or the server stands open to everybody. */
        BAD,
        /** Nothing was tested: this is how it is, or what to do by hand. */
        NOTE
    }
}
