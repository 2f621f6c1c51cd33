package vn.diemcau.live.ws;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.websockets.core.StreamSinkFrameChannel;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSocketFrameType;
import io.undertow.websockets.jsr.UndertowSession;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Session;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.xnio.ChannelListeners;
import org.xnio.IoUtils;

/**
 * A WebSocket session as a pipe. It writes to the channel below the session, because Jakarta WebSocket takes no bytes that are encoded already and writes each
 * message by itself: Undertow writes all that is queued when it comes to a connection with one system call.
 */
final class ChannelPipe implements Pipe {

    private static final Logger LOG = System.getLogger(ChannelPipe.class.getName());

    /** How long somebody who does not read has to hear why, before the connection goes. */
    private static final int LAST_WORD_SECONDS = 1;

    private final Session session;
    private final WebSocketChannel channel;
    private final Executor executor;

    ChannelPipe(Session session, Executor executor) {
        this.session = session;
        this.channel = ((UndertowSession) session).getWebSocketChannel();
        this.executor = executor;
    }

    @Override
    public void transmit(List<Frame> frames, Done done) {
        if (channel.isCloseFrameSent()) {
            done.done(false);
            return;
        }
        var stretch = new Stretch(channel);
        try {
            stretch.send(new Shared(Frame.wire(frames)));
            stretch.getWriteSetter()
                    .set(ChannelListeners.flushingChannelListener(
                            gone -> done.done(true), (gone, why) -> done.done(false)));
            stretch.shutdownWrites();
            stretch.resumeWrites();
        } catch (IOException broken) {
            LOG.log(Level.DEBUG, "Frames did not arrive", broken);
            done.done(false);
        }
    }

    @Override
    public void close(int code, String reason) {
        executor.execute(() -> sayGoodBye(code, reason));
    }

    @Override
    public void cut(int code, String reason) {
        executor.execute(() -> {
            sayGoodBye(code, reason);
            channel.getIoThread().executeAfter(() -> IoUtils.safeClose(channel), LAST_WORD_SECONDS, TimeUnit.SECONDS);
        });
    }

    private void sayGoodBye(int code, String reason) {
        try {
            session.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(code), reason));
        } catch (IOException | IllegalStateException gone) {
            LOG.log(Level.DEBUG, "The connection was closed meanwhile", gone);
        }
    }

    /** Bytes that are frames already: Undertow puts no header before them, and queues them as if they were one frame. */
    private static final class Stretch extends StreamSinkFrameChannel {

        private Stretch(WebSocketChannel channel) {
            super(channel, WebSocketFrameType.TEXT);
        }
    }

    /** Bytes that belong to many connections, as Undertow wants them: nobody gives them back to a pool. */
    private record Shared(ByteBuffer getBuffer) implements PooledByteBuffer {

        @Override
        public void close() {
            // The garbage collector does.
        }

        @Override
        public boolean isOpen() {
            return true;
        }
    }
}
