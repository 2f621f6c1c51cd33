package vn.diemcau.call.ws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.websocket.Session;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.diemcau.call.OpenPages;
import vn.diemcau.call.Ring;
import vn.diemcau.identity.Caller;
import vn.diemcau.identity.Passport;
import vn.diemcau.identity.Sessions;
import vn.diemcau.identity.SignedOut;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.live.Machine;

/** All pages that are open on this server: tells them, asks whether they are there, and ends those whose session is over. */
@ApplicationScoped
public class DutyLine implements OpenPages {

    private static final DutyLimits LIMITS = DutyLimits.PROTOCOL;

    private final Set<DutyPage> pages = ConcurrentHashMap.newKeySet();
    private final List<Future<?>> routines = new ArrayList<>();
    private final Machine machine;
    private final Sessions sessions;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    public DutyLine(Machine machine, Sessions sessions, ObjectMapper json, Clock clock) {
        this.machine = machine;
        this.sessions = sessions;
        this.json = json;
        this.clock = clock;
    }

    @PostConstruct
    void begin() {
        routines.add(machine.every(LIMITS.beat(), this::beat));
        routines.add(machine.every(LIMITS.gather(), this::tellLists));
        routines.add(machine.every(LIMITS.check(), this::checkSessions));
    }

    @PreDestroy
    void end() {
        routines.forEach(routine -> routine.cancel(false));
        pages.forEach(page -> page.cut(DutyClose.RESTARTING));
    }

    @Override
    public void ring(Function<Caller, Optional<Ring>> rings) {
        pages.forEach(page -> rings.apply(page.caller())
                .map(ring -> text(DutyMessage.Called.by(ring, clock.getZone())))
                .ifPresent(page::send));
    }

    @Override
    public void ended(MeetingId meeting, Predicate<Caller> concerned) {
        String ended = text(DutyMessage.CallEnded.of(meeting));
        pages.stream().filter(page -> concerned.test(page.caller())).forEach(page -> page.send(ended));
    }

    @Override
    public void meetingsChanged(Predicate<Caller> concerned) {
        pages.stream().filter(page -> concerned.test(page.caller())).forEach(DutyPage::meetingsChanged);
    }

    @Override
    public void noticesChanged(Predicate<Caller> concerned) {
        pages.stream().filter(page -> concerned.test(page.caller())).forEach(DutyPage::noticesChanged);
    }

    /** Takes a page in. Its session may have ended since the handshake, before anybody knew of the page. */
    DutyPage opened(Session session, Passport passport) {
        session.setMaxTextMessageBufferSize(LIMITS.frameBytes());
        session.setMaxBinaryMessageBufferSize(1);
        var wire = new SessionWire(session, LIMITS.sendTimeout(), machine);
        var page = new DutyPage(passport, wire, LIMITS, clock.instant());
        pages.add(page);
        page.send(text(new DutyMessage.Ready()));
        cutUnlessSignedIn(page);
        return page;
    }

    /** Whatever a page says, it is there. */
    void heard(DutyPage page) {
        page.heard(clock.instant());
    }

    void closed(DutyPage page) {
        pages.remove(page);
    }

    /** A session that has ended takes its pages with it. */
    void signedOut(@Observes SignedOut event) {
        cut(page -> page.caller().session().equals(event.session()), DutyClose.NOT_SIGNED_IN);
    }

    private void beat() {
        String ping = text(new DutyMessage.Ping());
        cut(page -> page.isSilent(clock.instant()), DutyClose.SILENT);
        pages.forEach(page -> page.send(ping));
    }

    private void tellLists() {
        String changed = text(new DutyMessage.MeetingsChanged());
        pages.stream().filter(DutyPage::takeStale).forEach(page -> page.send(changed));
        String noticed = text(new DutyMessage.NoticesChanged());
        pages.stream().filter(DutyPage::takeNoticed).forEach(page -> page.send(noticed));
    }

    private void checkSessions() {
        pages.forEach(this::cutUnlessSignedIn);
    }

    private void cutUnlessSignedIn(DutyPage page) {
        if (sessions.caller(page.passport().token()).isEmpty()) {
            page.cut(DutyClose.NOT_SIGNED_IN);
        }
    }

    private void cut(Predicate<DutyPage> condition, DutyClose why) {
        pages.stream().filter(condition).forEach(page -> page.cut(why));
    }

    private String text(DutyMessage message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a message of ours cannot be written", impossible);
        }
    }
}
