package vn.diemcau.notice.ics;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.ContentHandler;
import org.jspecify.annotations.Nullable;

/** Takes in the parts of a calendar file as they are found, counts all of them, and keeps those of its answers. */
final class ReplyParts implements ContentHandler {

    private static final String EVENT = "VEVENT";

    private final Deque<String> open = new ArrayDeque<>();
    private final List<ReplyEvent> events = new ArrayList<>();
    private int components;
    private int values;
    private String method = "";
    private @Nullable ReplyEvent event;
    private @Nullable ReplyProperty property;

    /** The file has more parts than any answer; the parser hands it on as a cause. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooMany() {
            super(null, null, false, false);
        }
    }

    /** Whether the file says that it is an answer. */
    boolean isReply() {
        return method.equalsIgnoreCase("REPLY");
    }

    List<ReplyEvent> events() {
        return events;
    }

    @Override
    public void startCalendar() {
        startComponent("VCALENDAR");
    }

    @Override
    public void endCalendar() {
        endComponent("VCALENDAR");
    }

    @Override
    public void startComponent(String name) {
        open.push(name.toUpperCase(Locale.ROOT));
        if (open.size() > ReplyLimits.DEPTH || ++components > ReplyLimits.COMPONENTS) {
            throw new TooMany();
        }
        if (isEvent()) {
            event = new ReplyEvent();
            events.add(event);
        }
    }

    @Override
    public void endComponent(String name) {
        if (isEvent()) {
            event = null;
        }
        open.poll();
    }

    @Override
    public void startProperty(String name) {
        count();
        property = new ReplyProperty(name.toUpperCase(Locale.ROOT));
    }

    @Override
    public void parameter(String name, String value) {
        count();
        if (property != null) {
            property.parameters().put(name.toUpperCase(Locale.ROOT), unquoted(value));
        }
    }

    @Override
    public void propertyValue(String value) {
        if (property != null) {
            property = property.with(value);
        }
    }

    @Override
    public void endProperty(String name) {
        if (property != null) {
            take(property);
        }
        property = null;
    }

    private void take(ReplyProperty whole) {
        if (event != null && isEvent()) {
            event.take(whole);
        } else if (open.size() == 1 && whole.name().equals("METHOD")) {
            method = whole.value().strip();
        }
    }

    /** Alarms and the like lie deeper and are passed over. */
    private boolean isEvent() {
        return open.size() == 2 && EVENT.equals(open.peek());
    }

    private void count() {
        if (++values > ReplyLimits.VALUES) {
            throw new TooMany();
        }
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
