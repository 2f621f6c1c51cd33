package vn.diemcau.identity;

/**
 * A login has ended, by logout, by a new password or by an administrator; whoever holds its sockets closes them.
 *
 * @param session as in {@link Caller#session()}
 */
public record SignedOut(String session) {}
