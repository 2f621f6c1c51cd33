package vn.diemcau.notice.inbox;

import jakarta.enterprise.event.Event;
import java.lang.reflect.Proxy;
import java.time.Clock;
import vn.diemcau.notice.ReturnAddresses;
import vn.diemcau.notice.Returns;
import vn.diemcau.notice.mail.LetterWords;
import vn.diemcau.schedule.Calendar;
import vn.diemcau.schedule.Directory;
import vn.diemcau.schedule.MeetingChanged;
import vn.diemcau.schedule.Replying;

/** Puts together who clears a mailbox. */
public final class Rounds {

    private Rounds() {}

    /** The rounds over these. */
    public static Clearing clearing(
            Mailbox mailbox,
            MailBook book,
            ReturnAddresses addresses,
            Returns returns,
            Opener opener,
            Calendar calendar,
            Directory directory,
            Clock clock) {
        var replying = new Replying(calendar, directory, nobodyListens(), clock);
        var answers = new CalendarAnswers(addresses, calendar, directory, replying, new LetterWords(clock));
        return new Clearing(mailbox, book, addresses, new Sorting(opener, addresses, returns, answers, clock), clock);
    }

    @SuppressWarnings("unchecked")
    private static Event<MeetingChanged> nobodyListens() {
        return (Event<MeetingChanged>) Proxy.newProxyInstance(
                Event.class.getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, arguments) -> null);
    }
}
