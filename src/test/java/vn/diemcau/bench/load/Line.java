package vn.diemcau.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** One connection: the handshake, then frames. Makes no object for a frame that it reads. */
public final class Line {

    private final SocketChannel channel;
    private final SelectionKey key;
    private final Ear ear;
    private final Frames frames;
    private final Deque<ByteBuffer> unsent = new ArrayDeque<>();
    private String handshake;
    private boolean shaken;
    private boolean closed;
    private byte[] rest = {};
    private long received;

    private Line(SocketChannel channel, Selector selector, String handshake, Ear ear) throws IOException {
        this.channel = channel;
        this.key = channel.register(selector, SelectionKey.OP_CONNECT, this);
        this.handshake = handshake;
        this.ear = ear;
        this.frames = new Frames(this, ear);
    }

    /** @param room how many bytes the kernel keeps for it while it does not read; 0 leaves that to the kernel, which keeps megabytes */
    static Line open(Selector selector, InetSocketAddress to, String handshake, Ear ear, int room) {
        try {
            SocketChannel channel = SocketChannel.open();
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            if (room > 0) {
                channel.setOption(StandardSocketOptions.SO_RCVBUF, room);
            }
            var line = new Line(channel, selector, handshake, ear);
            channel.connect(to);
            return line;
        } catch (IOException failed) {
            throw new UncheckedIOException("A connection could not be opened; see ulimit -n", failed);
        }
    }

    /** Bytes read so far, frame headers and handshake included. */
    public long received() {
        return received;
    }

    /** Sends a text frame. */
    public void send(String text) {
        write(Outgoing.frame(Outgoing.TEXT, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Stops or goes on reading; what comes meanwhile stays with the kernel. */
    public void read(boolean on) {
        if (!closed) {
            key.interestOps(on ? SelectionKey.OP_READ : 0);
        }
    }

    /** Breaks the connection at once, as a pulled plug does, and leaves no port waiting. */
    public void cut() {
        if (!closed) {
            end(0, true);
        }
    }

    void ready(ByteBuffer buffer) {
        try {
            if (key.isConnectable()) {
                channel.finishConnect();
                key.interestOps(SelectionKey.OP_READ);
                write(ByteBuffer.wrap(handshake.getBytes(StandardCharsets.US_ASCII)));
                handshake = "";
            }
            if (key.isValid() && key.isWritable()) {
                flush();
            }
            if (key.isValid() && key.isReadable()) {
                take(buffer);
            }
        } catch (IOException broken) {
            end(0, false);
        }
    }

    private void take(ByteBuffer buffer) throws IOException {
        buffer.clear().put(rest);
        int count = channel.read(buffer);
        if (count < 0) {
            end(0, false);
            return;
        }
        received += count;
        buffer.flip();
        int used = shaken ? frames.read(buffer, 0, buffer.limit()) : shake(buffer);
        if (!closed) {
            keep(buffer, used);
        }
    }

    private void keep(ByteBuffer buffer, int used) {
        int left = buffer.limit() - used;
        if (left != rest.length || left > 0) {
            rest = left == 0 ? NOTHING : new byte[left];
            buffer.get(used, rest);
        }
    }

    private static final byte[] NOTHING = {};

    private int shake(ByteBuffer buffer) {
        for (int at = 3; at < buffer.limit(); at++) {
            if (buffer.get(at) == '\n' && buffer.get(at - 2) == '\n') {
                return shaken(buffer, at + 1);
            }
        }
        return 0;
    }

    private int shaken(ByteBuffer buffer, int end) {
        int status = (int) Scan.number(buffer, 9, end);
        if (status != 101) {
            end(status, false);
            return end;
        }
        shaken = true;
        ear.opened();
        return frames.read(buffer, end, buffer.limit());
    }

    void pong(ByteBuffer buffer, int from, int to) {
        var payload = new byte[to - from];
        buffer.get(from, payload);
        write(Outgoing.frame(Outgoing.PONG, payload));
    }

    void end(int why, boolean abruptly) {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (abruptly) {
                channel.setOption(StandardSocketOptions.SO_LINGER, 0);
            }
            channel.close();
        } catch (IOException gone) {
            // It is closed either way.
        }
        ear.closed(why);
    }

    boolean isClosed() {
        return closed;
    }

    private void write(ByteBuffer bytes) {
        unsent.add(bytes);
        try {
            flush();
        } catch (IOException broken) {
            end(0, false);
        }
    }

    private void flush() throws IOException {
        for (ByteBuffer bytes = unsent.peek(); bytes != null && !closed; bytes = unsent.peek()) {
            channel.write(bytes);
            if (bytes.hasRemaining()) {
                key.interestOpsOr(SelectionKey.OP_WRITE);
                return;
            }
            unsent.poll();
        }
        if (!closed && (key.interestOps() & SelectionKey.OP_WRITE) != 0) {
            key.interestOpsAnd(~SelectionKey.OP_WRITE);
        }
    }
}
