package vn.diemcau.bench.ground;

import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.BufferedTextMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The limit of the stack: Undertow alone, which sends the same bytes to everybody from a thread of its own. It knows no sessions, no rights, no
 * journal; it answers the frames of the protocol with frames of the same lengths.
 */
public final class RawUndertow {

    private static final int ID = "{\"t\":\"do\",\"id\":\"".length();

    private final Set<WebSocketChannel> everybody = ConcurrentHashMap.newKeySet();
    private final BlockingQueue<Command> commands = new LinkedBlockingQueue<>();
    private final int eventBytes;
    private final String snapshot;
    private final AtomicLong seq = new AtomicLong();

    private record Command(String id, WebSocketChannel by) {}

    private RawUndertow(int eventBytes, int snapshotBytes) {
        this.eventBytes = eventBytes;
        this.snapshot = "s".repeat(snapshotBytes);
    }

    /**
     * Runs until the standard input ends.
     *
     * @param arguments the port, the length of an event's frame, the length of the state
     */
    public static void main(String[] arguments) throws Exception {
        var raw = new RawUndertow(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        Undertow server = Undertow.builder()
                .addHttpListener(Integer.parseInt(arguments[0]), "127.0.0.1")
                .setHandler(Handlers.path().addPrefixPath("/ws/live", Handlers.websocket((exchange, channel) -> {
                    channel.getReceiveSetter().set(raw.new Listener());
                    channel.resumeReceives();
                })))
                .build();
        server.start();
        var broadcaster = new Thread(raw::broadcast, "broadcaster");
        broadcaster.setDaemon(true);
        broadcaster.start();
        System.out.println("ready");
        while (System.in.read() >= 0) {
            // The input ends with the process that started this one.
        }
        System.exit(0);
    }

    private void broadcast() {
        try {
            while (true) {
                tell(commands.take());
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Command command) {
        long number = seq.incrementAndGet();
        ByteBuffer frame = ByteBuffer.wrap(event(number).getBytes(StandardCharsets.US_ASCII));
        for (WebSocketChannel channel : everybody) {
            WebSockets.sendText(frame.duplicate(), channel, null);
        }
        send(command.by, "{\"t\":\"ok\",\"id\":\"" + command.id + "\",\"seq\":" + number + "}");
    }

    private String event(long number) {
        String start = "{\"t\":\"events\",\"from\":" + (number - 1) + ",\"to\":" + number
                + ",\"events\":[{\"at\":1795656063120,\"text\":\"";
        return start + "e".repeat(Math.max(0, eventBytes - start.length() - 4)) + "\"}]}";
    }

    private static void send(WebSocketChannel channel, String frame) {
        WebSockets.sendText(ByteBuffer.wrap(frame.getBytes(StandardCharsets.US_ASCII)), channel, null);
    }

    private final class Listener extends AbstractReceiveListener {

        @Override
        protected void onFullTextMessage(WebSocketChannel channel, BufferedTextMessage message) {
            String text = message.getData();
            if (text.startsWith("{\"t\":\"do\"")) {
                commands.add(new Command(text.substring(ID, text.indexOf('"', ID)), channel));
            } else if (text.startsWith("{\"t\":\"ping\"")) {
                send(channel, "{\"t\":\"pong\",\"at\":1795656063120,\"now\":1795656063188}");
            } else if (text.startsWith("{\"t\":\"hello\"")) {
                welcome(channel);
            }
        }

        private void welcome(WebSocketChannel channel) {
            long number = seq.get();
            everybody.add(channel);
            channel.addCloseTask(everybody::remove);
            send(channel, "{\"t\":\"welcome\",\"v\":2,\"mode\":\"snapshot\",\"seq\":" + number + "}");
            send(channel, "{\"t\":\"snapshot\",\"seq\":" + number + ",\"state\":\"" + snapshot + "\"}");
        }
    }
}
