package vn.diemcau.live.ws;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Executor;

/** A WebSocket session as a pipe. A frame that can't be handed over in time breaks the connection by itself. */
final class SessionPipe implements Pipe {

    private static final Logger LOG = System.getLogger(SessionPipe.class.getName());

    private final Session session;
    private final RemoteEndpoint.Async remote;
    private final Executor executor;

    SessionPipe(Session session, Duration sendTimeout, Executor executor) {
        this.session = session;
        this.executor = executor;
        this.remote = session.getAsyncRemote();
        remote.setSendTimeout(sendTimeout.toMillis());
    }

    @Override
    public void transmit(String frame, Done done) {
        try {
            remote.sendText(frame, result -> done.done(result.isOK()));
        } catch (IllegalStateException gone) {
            LOG.log(Level.DEBUG, "The connection was closed meanwhile", gone);
            done.done(false);
        }
    }

    /** Saying good-bye to a client that does not read may take its time, so it takes nobody else's. */
    @Override
    public void cut(int code, String reason) {
        executor.execute(() -> {
            try {
                session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(code), reason));
            } catch (IOException | IllegalStateException gone) {
                LOG.log(Level.DEBUG, "The connection was closed meanwhile", gone);
            }
        });
    }
}
