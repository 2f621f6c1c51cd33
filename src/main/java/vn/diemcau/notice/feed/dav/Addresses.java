package vn.diemcau.notice.feed.dav;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** Where things are, as the reader of a calendar reaches them. */
final class Addresses {

    static final String ROOT = "/dav/";

    /** The one who reads: a calendar of one's own needs no name. */
    static final String PRINCIPAL = ROOT + "me/";

    static final String CALENDAR = PRINCIPAL + "lich/";

    private Addresses() {}

    /** The start page. */
    static URI application(HttpServletRequest request) {
        return URI.create(request.getRequestURL().toString()).resolve("/");
    }
}
