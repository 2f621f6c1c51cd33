package vn.diemcau.live.ws;

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

/** The WebSocket of meetings, one object per connection. */
@Dependent
@ServerEndpoint(LiveEndpoint.PATH)
public class LiveEndpoint {

    static final String PATH = "/ws/live";

    private static final Logger LOG = System.getLogger(LiveEndpoint.class.getName());

    @Inject
    private Connections connections;

    private @Nullable Connection connection;

    @OnOpen
    public void open(Session session) {
        if (session.getUserPrincipal() instanceof Passport passport) {
            connection = connections.opened(session, passport);
        } else {
            throw new IllegalStateException("the gate lets nobody in without a passport");
        }
    }

    /** Takes frames piece by piece: the container's own limit does not hold for whole ones (Undertow 2.3.23, seen). */
    @OnMessage
    public void receive(String piece, boolean last) {
        if (connection != null) {
            connection.receive(piece, last);
        }
    }

    @OnClose
    public void closed() {
        if (connection != null) {
            connections.closed(connection);
        }
    }

    @OnError
    public void failed(Throwable failure) {
        LOG.log(Level.DEBUG, "A connection broke", failure);
    }
}
