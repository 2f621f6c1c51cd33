package vn.diemcau.call.ws;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;
import vn.diemcau.identity.Passport;

/** The WebSocket of the duty line, one object per open page. */
@Dependent
@ServerEndpoint("/ws/duty")
public class DutyEndpoint {

    private static final Logger LOG = System.getLogger(DutyEndpoint.class.getName());

    @Inject
    private DutyLine line;

    private @Nullable DutyPage page;

    @OnOpen
    public void open(Session session) {
        if (session.getUserPrincipal() instanceof Passport passport) {
            page = line.opened(session, passport);
        } else {
            throw new IllegalStateException("the handshake lets nobody in without a passport");
        }
    }

    @OnMessage
    public void receive(String frame) {
        if (page != null) {
            line.heard(page);
        }
    }

    @OnClose
    public void closed() {
        if (page != null) {
            line.closed(page);
        }
    }

    @OnError
    public void failed(Throwable failure) {
        LOG.log(Level.DEBUG, "A page's line broke", failure);
    }
}
