package vn.diemcau.record.rest;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** What happened; the field names are the interface. The words of {@code text} depend on the type. */
record TimelineView(List<Line> entries) {

    /** One line. */
    record Line(long seq, OffsetDateTime at, String type, Map<String, Object> text, By by) {}

    /** As what somebody did it, and who; no name for the server. */
    record By(String as, String name) {}
}
