package vn.diemcau.notice.feed.rest;

/** Where calendars are read, outside of the interface of our own pages. */
final class CalendarPaths {

    /** The calendar server. */
    static final String DAV = "/dav/";

    private static final String FEEDS = "/lich/";

    private CalendarPaths() {}

    static String feed(String token) {
        return FEEDS + token + ".ics";
    }
}
