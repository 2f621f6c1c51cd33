package vn.diemcau.web;

/** Why a request is refused before, or without, any feature having looked at it. */
public enum RequestRefusal {
    /** It can't be read; details say where. */
    BAD_REQUEST,
    /** Its {@code Origin} is another site's page. */
    FOREIGN_ORIGIN,
    /** A change came without the secret of the login in its header. */
    CSRF,
    /** There is nothing here. */
    NOT_FOUND,
    /** The address exists, and does not understand this method. */
    METHOD_NOT_ALLOWED,
    /** The address exists, and does not take this kind of content. */
    UNSUPPORTED_MEDIA_TYPE,
    /** The address can't answer in the form that was asked for. */
    NOT_ACCEPTABLE,
    /** Its body is larger than what the address takes. */
    TOO_LARGE,
    /** A fault of ours; details name the entry of the log. */
    INTERNAL
}
