package vn.diemcau.live.ws;

import java.time.Duration;

/**
 * How patient the server is with connections.
 *
 * @param weakAfter how long nothing may be heard of a site before it counts as weak
 * @param silentAfter how long nothing may be heard of a connection before it is closed
 * @param helloWithin how long a new connection may take to say who it is
 * @param frameChars the longest frame that is taken, characters
 * @param framesPerSecond how many frames a connection may send on average
 * @param frameBurst how many it may send at once
 * @param waitingFrames how many frames may wait for a client that reads slowly
 * @param waitingBytes how many bytes may wait for it
 * @param sendTimeout how long what is on its way to a client may stand still
 * @param beat how often clients give a sign of life
 * @param deskTick how long the change of a site's seat may wait for more of its kind before the desk is told
 * @param siteTick the same for the sites
 * @param frameEvents how many events one frame tells at most
 */
public record SocketLimits(
        Duration weakAfter,
        Duration silentAfter,
        Duration helloWithin,
        int frameChars,
        int framesPerSecond,
        int frameBurst,
        int waitingFrames,
        int waitingBytes,
        Duration sendTimeout,
        Duration beat,
        Duration deskTick,
        Duration siteTick,
        int frameEvents) {

    /**
     * The numbers of the protocol, with the two that an installation may set. 512 waiting frames are minutes of a busy meeting; a mebibyte
     * bounds what ten thousand clients that have stopped reading can cost; a burst of 200 frames covers the candidates that a
     * browser sends when it negotiates with five others. A tenth of a second is not seen by the desk and turns a thousand who come within ten
     * seconds into a hundred frames. Of the others a site sees counts, which nobody needs faster than once a second and everybody is
     * sent: this number is what a join costs at all other sites.
     */
    public static SocketLimits of(Duration weakAfter, int frameEvents) {
        return new SocketLimits(
                weakAfter,
                Duration.ofSeconds(30),
                Duration.ofSeconds(10),
                65_536,
                30,
                200,
                512,
                1_048_576,
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                Duration.ofMillis(100),
                Duration.ofSeconds(1),
                frameEvents);
    }
}
