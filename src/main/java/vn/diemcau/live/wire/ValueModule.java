package vn.diemcau.live.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Function;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.NodeId;
import vn.diemcau.kernel.PersonId;
import vn.diemcau.kernel.SiteId;

/** Identifiers as text, times as epoch milliseconds. */
final class ValueModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    ValueModule() {
        super("live values");
        id(SiteId.class, SiteId::value, SiteId::new);
        id(PersonId.class, PersonId::value, PersonId::new);
        id(NodeId.class, NodeId::value, NodeId::new);
        id(MeetingId.class, MeetingId::value, MeetingId::new);
        addSerializer(Form.writing(Instant.class, (at, out) -> out.writeNumber(at.toEpochMilli())));
        addDeserializer(Instant.class, Form.reading(Instant.class, (in, context) -> instant(in)));
    }

    private <T> void id(Class<T> type, Function<T, String> text, Function<String, T> id) {
        addSerializer(Form.writing(type, (value, out) -> out.writeString(text.apply(value))));
        addDeserializer(type, Form.reading(type, (in, context) -> id.apply(text(in))));
    }

    private static String text(JsonParser in) throws IOException {
        if (!in.hasToken(JsonToken.VALUE_STRING)) {
            throw new IllegalArgumentException("an identifier is text");
        }
        return in.getText();
    }

    private static Instant instant(JsonParser in) throws IOException {
        if (!in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            throw new IllegalArgumentException("a time is a number of milliseconds");
        }
        return Instant.ofEpochMilli(in.getLongValue());
    }
}
