package vn.diemcau.bench.load;

import java.nio.ByteBuffer;

/** Who listens at the client's end of a connection; called on the loop only, and done with the bytes when it returns. */
public interface Ear {

    /** The handshake was accepted. */
    void opened();

    /** A text frame, whole. */
    void text(ByteBuffer bytes, int from, int to);

    /** A binary frame, whole. */
    void binary(ByteBuffer bytes, int from, int to);

    /**
     * The connection has ended.
     *
     * @param why the close code, the status of a refused handshake, or 0 when it broke
     */
    void closed(int why);
}
