package vn.diemcau.call.ws;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executor;

/** A WebSocket session as a wire. A frame that can't be handed over in time breaks the session by itself. */
final class SessionWire implements Wire {

    private static final Logger LOG = System.getLogger(SessionWire.class.getName());

    private final Session session;
    private final RemoteEndpoint.Async remote;
    private final Executor executor;

    SessionWire(Session session, Duration sendTimeout, Executor executor) {
        this.session = session;
        this.executor = executor;
        this.remote = session.getAsyncRemote();
        remote.setSendTimeout(sendTimeout.toMillis());
    }

    @Override
    public void transmit(String frame, Runnable done) {
        try {
            remote.sendText(frame, result -> done.run());
        } catch (IllegalStateException gone) {
            LOG.log(Level.DEBUG, "The page was closed meanwhile", gone);
            done.run();
        }
    }

    /** A page that does not read takes its time to hear good-bye, so it takes nobody else's. */
    @Override
    public void cut(int code, String reason) {
        executor.execute(() -> {
            try {
                session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(code), reason));
            } catch (IOException | IllegalStateException gone) {
                LOG.log(Level.DEBUG, "The page was closed meanwhile", gone);
            }
        });
    }
}
