package vn.diemcau.media.secret;

/** Why a secret can't be kept or used. */
public enum SecretRefusal {
    /** The installation has no master key, so nothing secret can be stored. */
    NO_SECRETS_KEY,
    /** It was sealed under another master key, belongs to another row, or was tampered with. */
    SECRET_UNREADABLE
}
