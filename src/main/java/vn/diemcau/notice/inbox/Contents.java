package vn.diemcau.notice.inbox;

import java.util.Optional;

/**
 * The parts of a mail that a program can read.
 *
 * @param report what a mail server reports of a letter ({@code message/delivery-status}, RFC 3464)
 * @param calendar what a calendar sends ({@code text/calendar}, RFC 6047)
 * @param automatic whether nobody was there who sent it (RFC 3834)
 */
public record Contents(Optional<byte[]> report, Optional<byte[]> calendar, boolean automatic) {

    /** A mail for people. */
    public static final Contents NOTHING = new Contents(Optional.empty(), Optional.empty(), false);
}
