package vn.diemcau.record;

import java.time.Instant;
import java.util.Map;

/**
 * One line of a meeting's timeline, readable without knowing any identifier.
 *
 * @param seq its number in the journal
 * @param at when
 * @param type the kind of event, by its name in the live protocol
 * @param text what a sentence about it needs: names, titles, numbers, reasons
 * @param by as what somebody did it ({@code CHAIR}, {@code SITE}, ...; {@code SERVER} for nobody)
 * @param name who did it; empty for the server
 */
public record TimelineEntry(long seq, Instant at, String type, Map<String, Object> text, String by, String name) {

    public TimelineEntry {
        text = Map.copyOf(text);
    }
}
