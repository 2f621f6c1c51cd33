package vn.diemcau.notice;

import org.jspecify.annotations.Nullable;

/**
 * A letter ready to be sent.
 *
 * @param id names it at mail servers; the same at every attempt, so that a second copy can be known for one
 * @param to the one address it goes to
 * @param subject one line
 * @param text for readers of plain text
 * @param html the same for readers of HTML
 * @param calendar the same for calendars; null where there is nothing for them
 * @param returnsTo where it goes when it cannot be delivered; null for the address that letters come from
 */
public record Envelope(
        String id,
        String to,
        String subject,
        String text,
        String html,
        @Nullable CalendarPart calendar,
        @Nullable String returnsTo) {

    /**
     * What calendars read (RFC 6047).
     *
     * @param method what they are to do: {@code REQUEST} or {@code CANCEL}
     * @param file a calendar file in UTF-8
     */
    public record CalendarPart(String method, String file) {}
}
