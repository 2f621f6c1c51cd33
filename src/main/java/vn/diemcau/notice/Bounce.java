package vn.diemcau.notice;

/**
 * What a mail server said of a letter: in a report (RFC 3464), or when it was handed over.
 *
 * @param reason why it was not delivered
 * @param words what the mail server said, on one line
 */
public record Bounce(BounceReason reason, String words) {}
