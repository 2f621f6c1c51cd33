package vn.diemcau.identity;

/** Why a login, an account or a request is refused. */
public enum IdentityRefusal {
    /** Name or password is wrong, or the account is disabled; which one is not told. */
    LOGIN_FAILED,
    /** Too many attempts; details say for how long. */
    LOGIN_THROTTLED,
    /** The caller has not signed in, or the login has ended. */
    NOT_SIGNED_IN,
    /** The caller's roles do not allow it. */
    NOT_ALLOWED,
    /** The password does not meet the policy. */
    WEAK_PASSWORD,
    /** The old password given with a new one is wrong. */
    WRONG_PASSWORD,
    /** Another account has this login name. */
    LOGIN_TAKEN,
    /** The login name has letters it can't have. */
    BAD_LOGIN,
    /** No such unit. */
    UNKNOWN_UNIT,
    /** No such site, or a site of another unit. */
    UNKNOWN_SITE,
    /** The role needs a site. */
    SITE_NEEDED,
    /** No such account. */
    NOT_FOUND,
    /** An administrator can't lock out the account in use. */
    OWN_ACCOUNT,
    /** The one-time link is unknown, used or expired. */
    LINK_INVALID
}
