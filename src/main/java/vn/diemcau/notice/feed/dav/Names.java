package vn.diemcau.notice.feed.dav;

import javax.xml.namespace.QName;

/** The words of WebDAV (RFC 4918), its principals (RFC 3744, RFC 5397), CalDAV (RFC 4791), and of one extension that every calendar knows. */
final class Names {

    static final String DAV = "DAV:";
    static final String CALDAV = "urn:ietf:params:xml:ns:caldav";
    static final String CALENDAR_SERVER = "http://calendarserver.org/ns/";

    static final QName PROPFIND = dav("propfind");
    static final QName PROP = dav("prop");
    static final QName HREF = dav("href");
    static final QName STATUS = dav("status");
    static final QName RESPONSE = dav("response");
    static final QName PROPSTAT = dav("propstat");
    static final QName MULTISTATUS = dav("multistatus");
    static final QName ERROR = dav("error");
    static final QName COLLECTION = dav("collection");
    static final QName PRINCIPAL = dav("principal");
    static final QName RESOURCE_TYPE = dav("resourcetype");
    static final QName DISPLAY_NAME = dav("displayname");
    static final QName ETAG = dav("getetag");
    static final QName CONTENT_TYPE = dav("getcontenttype");
    static final QName CURRENT_USER = dav("current-user-principal");
    static final QName PRINCIPAL_URL = dav("principal-URL");
    static final QName OWNER = dav("owner");
    static final QName PRIVILEGES = dav("current-user-privilege-set");
    static final QName PRIVILEGE = dav("privilege");
    static final QName READ = dav("read");
    static final QName REPORTS = dav("supported-report-set");
    static final QName SUPPORTED_REPORT = dav("supported-report");
    static final QName REPORT = dav("report");

    static final QName CALENDAR = caldav("calendar");
    static final QName CALENDAR_DATA = caldav("calendar-data");
    static final QName CALENDAR_HOME = caldav("calendar-home-set");
    static final QName CALENDAR_QUERY = caldav("calendar-query");
    static final QName CALENDAR_MULTIGET = caldav("calendar-multiget");
    static final QName COMPONENTS = caldav("supported-calendar-component-set");
    static final QName COMPONENT = caldav("comp");
    static final QName FILTER = caldav("filter");
    static final QName COMPONENT_FILTER = caldav("comp-filter");
    static final QName TIME_RANGE = caldav("time-range");

    static final QName CTAG = new QName(CALENDAR_SERVER, "getctag");

    private Names() {}

    private static QName dav(String name) {
        return new QName(DAV, name);
    }

    private static QName caldav(String name) {
        return new QName(CALDAV, name);
    }
}
