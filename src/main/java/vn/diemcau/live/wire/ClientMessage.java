package vn.diemcau.live.wire;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.IdText;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;
import vn.diemcau.live.core.Capacity;
import vn.diemcau.live.core.Command;
import vn.diemcau.live.core.Quality;

/** What a client may send. */
public sealed interface ClientMessage {

    /** The version of the protocol that this code speaks. */
    int VERSION = 2;

    /** Hands the message to the receiver's method for its type. */
    void to(Receiver receiver);

    /** Takes messages, each type by its own method: a new type does not compile until everybody takes it. */
    interface Receiver {

        /** Takes the first message. */
        void hello(Hello hello);

        /** Takes a command. */
        void command(Do command);

        /** Takes a sign of life. */
        void ping(Ping ping);

        /** Takes a farewell. */
        void bye(Bye bye);

        /** Takes a wish about media. */
        void media(Media media);

        /** Takes a report of what the device does. */
        void report(Report report);

        /** Takes a piece of negotiation. */
        void signal(Signal signal);
    }

    /**
     * The first frame: who comes, into which meeting, and what it has seen already.
     *
     * @param v the version of the protocol
     * @param meeting which meeting
     * @param device names the tab, made by the client and kept over reloads
     * @param as the capacity in which it takes part
     * @param site where it stands: required for a site, the hub for a chair who sits there
     * @param last the number of the last event it has seen; null on a first visit
     * @param heads how many people sit at the site, if it says so
     */
    record Hello(
            int v,
            MeetingId meeting,
            String device,
            Capacity as,
            @Nullable SiteId site,
            @Nullable Long last,
            @Nullable Integer heads)
            implements ClientMessage {

        public Hello {
            if (!IdText.allowed(device) || as == Capacity.SERVER || (as == Capacity.SITE && site == null)) {
                throw new IllegalArgumentException("no such device, capacity or site");
            }
        }

        @Override
        public void to(Receiver receiver) {
            receiver.hello(this);
        }
    }

    /**
     * A command; sent again with the same id until it is answered.
     *
     * @param id made by the client, 1 to 64 visible ASCII characters, never used twice for different commands
     * @param cmd what is wanted
     */
    record Do(String id, Command cmd) implements ClientMessage {

        private static final Pattern ID = Pattern.compile("[\\x21-\\x7e]{1,64}");

        public Do {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("not the id of a command");
            }
        }

        @Override
        public void to(Receiver receiver) {
            receiver.command(this);
        }
    }

    /**
     * A sign of life; the server echoes it with its own time.
     *
     * @param at whatever the client wants back, usually its own time in milliseconds; null when it needs nothing
     */
    record Ping(@Nullable Long at) implements ClientMessage {

        @Override
        public void to(Receiver receiver) {
            receiver.ping(this);
        }
    }

    /** The client leaves on purpose. */
    record Bye() implements ClientMessage {

        @Override
        public void to(Receiver receiver) {
            receiver.bye(this);
        }
    }

    /**
     * Whether this device wants to carry picture and sound of its site; the newest device that wants to does.
     *
     * @param on whether it wants to
     */
    record Media(boolean on) implements ClientMessage {

        @Override
        public void to(Receiver receiver) {
            receiver.media(this);
        }
    }

    /**
     * What the device really does.
     *
     * @param mic its microphone
     * @param cam its camera
     * @param turn the speaking turn that it follows, null when it follows none
     * @param link how good its connection is
     * @param quality how much picture it gives its line, null when it carries none
     */
    record Report(
            DeviceState mic,
            DeviceState cam,
            @Nullable String turn,
            LinkQuality link,
            @Nullable Quality quality) implements ClientMessage {

        private static final int TURN_MAX = 40;

        public Report {
            if (turn != null && turn.length() > TURN_MAX) {
                throw new IllegalArgumentException("not the name of a turn");
            }
        }

        @Override
        public void to(Receiver receiver) {
            receiver.report(this);
        }
    }

    /**
     * Negotiation of the built-in media, passed on to the media device of another site as it is.
     *
     * @param to which site
     * @param data a session description or a candidate
     */
    record Signal(SiteId to, ObjectNode data) implements ClientMessage {

        @Override
        public void to(Receiver receiver) {
            receiver.signal(this);
        }
    }
}
