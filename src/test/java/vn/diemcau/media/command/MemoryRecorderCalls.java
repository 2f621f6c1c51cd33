package vn.diemcau.media.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.diemcau.kernel.MeetingId;

/** Who is out, without a database. */
final class MemoryRecorderCalls implements RecorderCalls {

    private final List<RecorderCall> out = new ArrayList<>();

    @Override
    public synchronized void add(RecorderCall call) {
        out.add(call);
    }

    @Override
    public synchronized void over(String session, Instant at) {
        out.removeIf(call -> call.session().equals(session));
    }

    @Override
    public synchronized List<RecorderCall> out(MeetingId meeting) {
        return out.stream()
                .filter(call -> call.meeting().equals(meeting))
                .sorted(Comparator.comparing(RecorderCall::at))
                .toList();
    }
}
