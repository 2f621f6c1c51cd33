package vn.diemcau.notice.ics;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ParserException;
import vn.diemcau.kernel.Answer;

/**
 * Reads answers to invitations (iMIP, RFC 6047) out of bytes that anybody may have sent. Size and characters are judged before anything is
 * taken apart; what is taken apart is counted; only the few values that an answer needs are looked at. A rule of recurrence, a time
 * zone, an attachment or an address in the file is passed over: nothing is computed from it and nothing fetched.
 */
public final class ReplyReader {

    private static final String MARK = "\uFEFF";
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

    private ReplyReader() {}

    /** What the calendar part of a mail answers: at least one answer, or the reason why it can't be read. */
    public static Answer<List<CalendarReply>> read(byte[] bytes) {
        if (bytes.length > ReplyLimits.OCTETS) {
            return CalendarRefusal.CALENDAR_TOO_LARGE.answer();
        }
        return text(bytes).map(ReplyReader::taken).orElseGet(CalendarRefusal.CALENDAR_NOT_TEXT::answer);
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(text.startsWith(MARK) ? text.substring(1) : text)
                    .filter(plain -> !NO_TEXT.matcher(plain).find());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }

    private static Answer<List<CalendarReply>> taken(String text) {
        List<String> lines =
                LINE_END.splitAsStream(text).limit(ReplyLimits.LINES + 1L).toList();
        if (lines.size() > ReplyLimits.LINES) {
            return CalendarRefusal.CALENDAR_TOO_LARGE.answer();
        }
        String whole = Folding.unfolded(String.join("\r\n", lines) + "\r\n");
        return LINE_END.splitAsStream(whole).anyMatch(line -> line.length() > ReplyLimits.LINE)
                ? CalendarRefusal.CALENDAR_TOO_LARGE.answer()
                : collected(whole);
    }

    private static Answer<List<CalendarReply>> collected(String text) {
        var parts = new ReplyParts();
        try {
            new CalendarParserImpl().parse(new StringReader(text), parts);
        } catch (ParserException | IOException failed) {
            boolean tooMany = failed.getCause() instanceof ReplyParts.TooMany;
            return (tooMany ? CalendarRefusal.CALENDAR_TOO_LARGE : CalendarRefusal.CALENDAR_MALFORMED).answer();
        }
        return replies(parts);
    }

    private static Answer<List<CalendarReply>> replies(ReplyParts parts) {
        if (!parts.isReply()) {
            return CalendarRefusal.CALENDAR_NO_REPLY.answer();
        }
        List<Optional<CalendarReply>> replies =
                parts.events().stream().map(ReplyEvent::reply).toList();
        boolean clear = !replies.isEmpty()
                && replies.size() <= ReplyLimits.REPLIES
                && replies.stream().allMatch(Optional::isPresent);
        return clear
                ? Answer.accepted(replies.stream().flatMap(Optional::stream).toList())
                : CalendarRefusal.CALENDAR_UNCLEAR.answer();
    }
}
