package vn.diemcau.schedule.series;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Ids;
import vn.diemcau.kernel.Refusal;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Changing;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.Formalities;
import vn.diemcau.schedule.MeetingChanged;
import vn.diemcau.schedule.Meetings;
import vn.diemcau.schedule.Pen;
import vn.diemcau.schedule.Planning;
import vn.diemcau.schedule.Preparing;

/** Does deeds on many meetings as one: all are kept, and told afterwards, or none is. */
@Dependent
public class Together {

    private final Calendar calendar;
    private final Planning planning;
    private final Directory directory;
    private final Pen pen;
    private final Formalities formalities;
    private final Ids ids;
    private final Clock clock;

    @Inject
    public Together(
            Calendar calendar,
            Planning planning,
            Directory directory,
            Pen pen,
            Formalities formalities,
            Ids ids,
            Clock clock) {
        this.calendar = calendar;
        this.planning = planning;
        this.directory = directory;
        this.pen = pen;
        this.formalities = formalities;
        this.ids = ids;
        this.clock = clock;
    }

    /** Does the work; when it is refused, whatever it had done before is undone. */
    <T> Answer<T> act(Function<Desk, Answer<T>> work) {
        List<MeetingChanged> told = new ArrayList<>();
        try {
            T done = calendar.alone(() -> work.apply(desk(told::add)).<T>fold(value -> value, refusal -> {
                throw new Undone(refusal);
            }));
            told.forEach(pen::tell);
            return Answer.accepted(done);
        } catch (Undone undone) {
            return Answer.refused(undone.refusal);
        }
    }

    private Desk desk(Consumer<MeetingChanged> teller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Clock fixed = Clock.fixed(now, clock.getZone());
        Pen quiet = pen.telling(teller);
        return new Desk(
                new Meetings(calendar, planning, directory, quiet, formalities, ids, fixed),
                new Preparing(calendar, planning, directory, quiet, fixed),
                new Changing(planning, quiet, fixed),
                now);
    }

    /** Takes the refusal out of the transaction, which only an exception undoes. */
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Refusal refusal;

        Undone(Refusal refusal) {
            super(refusal.code(), null, false, false);
            this.refusal = refusal;
        }
    }
}
