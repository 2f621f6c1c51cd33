package vn.diemcau.media.jitsi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.net.URI;
import java.util.Map;
import vn.diemcau.media.Entrance;

/**
 * How a page enters a Jitsi room: the arguments of {@code new JitsiMeetExternalAPI(domain, {...})}.
 *
 * @param origin the Jitsi host, to check where messages of the frame come from
 * @param script the IFrame API, of the same version as the host
 * @param domain host name, with the port if it isn't the usual one
 * @param room unguessable name of the room
 * @param token lets this participant, and nobody else, into this room; expires within minutes
 * @param lang language of the Jitsi page
 * @param config {@code configOverwrite}
 * @param moderator whether to wait for the moderator's role before sending a moderator's command
 * @param records whether the token lets this participant start a recording
 * @param generation the number of the room within its meeting
 */
public record JitsiEntrance(
        URI origin,
        URI script,
        String domain,
        String room,
        @JsonUnwrapped RoomToken token,
        String lang,
        Map<String, Object> config,
        boolean moderator,
        boolean records,
        int generation)
        implements Entrance {

    public JitsiEntrance {
        config = Map.copyOf(config);
    }

    @Override
    public String kind() {
        return "JITSI";
    }

    /** Leaves the token out: it opens the room for whoever reads it in a log. */
    @Override
    public String toString() {
        return "JitsiEntrance[" + domain + "]";
    }
}
