package vn.diemcau.sim;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import vn.diemcau.testkit.PackedFrame;

/** One WebSocket connection: whole frames in order, out and in, and one word when it has ended, however it ended. */
final class Line implements WebSocket.Listener {

    /** Hears what comes over a line; one call at a time. */
    interface Ear {

        void heard(Line line, JsonNode frame);

        /** The line is gone. Called once. */
        void ended(Line line, String why);
    }

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Ear ear;
    private final StringBuilder part = new StringBuilder();
    private final PackedFrame packed = new PackedFrame();
    private final AtomicBoolean over = new AtomicBoolean();
    private CompletableFuture<@Nullable WebSocket> sent = CompletableFuture.completedFuture(null);

    /** A line that is not open yet. */
    Line(Ear ear) {
        this.ear = ear;
    }

    /** Begins to connect; what is said from then on is sent once the line is open. Its end may be heard before this returns. */
    synchronized void open(Visit visit) {
        sent = visit.server()
                .client()
                .newWebSocketBuilder()
                .connectTimeout(PATIENCE)
                .header("Cookie", visit.cookie())
                .header("X-Csrf-Token", visit.csrf())
                .buildAsync(visit.server().live(), this)
                .handle(this::opened);
    }

    private @Nullable WebSocket opened(@Nullable WebSocket socket, @Nullable Throwable failure) {
        if (failure != null) {
            end("not opened: " + failure);
        }
        return socket;
    }

    /** Sends a frame after those before it. */
    synchronized void say(JsonNode frame) {
        sent = sent.thenCompose(socket -> socket == null || over.get()
                ? CompletableFuture.completedFuture(socket)
                : socket.sendText(frame.toString(), true).exceptionally(failure -> {
                    end("not sent: " + failure);
                    return null;
                }));
    }

    /** Breaks off without goodbye, as a pulled plug does. */
    synchronized void cut() {
        end("cut");
        sent = sent.thenApply(socket -> {
            if (socket != null) {
                socket.abort();
            }
            return socket;
        });
    }

    /** Closes in good order, after what was said before. */
    synchronized void hangUp() {
        sent = sent.thenCompose(socket -> socket == null || over.get()
                ? CompletableFuture.completedFuture(socket)
                : socket.sendClose(WebSocket.NORMAL_CLOSURE, "").exceptionally(failure -> null));
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            String text = part.toString();
            part.setLength(0);
            hear(text);
        }
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
        packed.add(data, last).ifPresent(this::hear);
        socket.request(1);
        return null;
    }

    private void hear(String text) {
        if (!over.get()) {
            ear.heard(this, Wire.read(text));
        }
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
        end(code + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        end(error.toString());
    }

    private void end(String why) {
        if (over.compareAndSet(false, true)) {
            ear.ended(this, why);
        }
    }
}
