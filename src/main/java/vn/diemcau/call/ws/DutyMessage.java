package vn.diemcau.call.ws;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import vn.diemcau.call.Ring;
import vn.diemcau.kernel.MeetingId;

/** What the duty line says; {@code t} names the kind. */
sealed interface DutyMessage {

    /** The kind. */
    @JsonProperty("t")
    String type();

    /** A call rings at one of your sites. */
    record Called(String meetingId, String title, Who caller, String siteId, OffsetDateTime at) implements DutyMessage {

        static Called by(Ring ring, ZoneId zone) {
            return new Called(
                    ring.call().meeting().value(),
                    ring.call().title(),
                    new Who(ring.call().name(), ring.call().post()),
                    ring.site().value(),
                    ring.call().at().atZone(zone).toOffsetDateTime());
        }

        @Override
        public String type() {
            return "call";
        }
    }

    /** Who calls. */
    record Who(String name, String post) {}

    /** A call is over. */
    record CallEnded(String meetingId) implements DutyMessage {

        static CallEnded of(MeetingId meeting) {
            return new CallEnded(meeting.value());
        }

        @Override
        public String type() {
            return "callEnded";
        }
    }

    /** Something in your list of meetings has changed. */
    record MeetingsChanged() implements DutyMessage {

        @Override
        public String type() {
            return "meetings";
        }
    }

    /** There are new notices for you, or fewer. */
    record NoticesChanged() implements DutyMessage {
        @Override
        public String type() {
            return "notices";
        }
    }

    /** From here on nothing is missed; what came before has to be asked for. */
    record Ready() implements DutyMessage {

        @Override
        public String type() {
            return "ready";
        }
    }

    /** Are you there? */
    record Ping() implements DutyMessage {

        @Override
        public String type() {
            return "ping";
        }
    }
}
