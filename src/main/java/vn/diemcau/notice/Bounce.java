package vn.diemcau.notice;

/**
 * What a mail server reported of a letter (RFC 3464).
 *
 * @param reason why it was not delivered
 * @param words what the mail server said, on one line
 */
public record Bounce(BounceReason reason, String words) {}
