package vn.diemcau.live.ws;

import java.util.Map;
import java.util.Optional;
import vn.diemcau.identity.Caller;
import vn.diemcau.live.core.Actor;
import vn.diemcau.live.wire.ClientMessage;
import vn.diemcau.live.wire.ClientMessage.Hello;
import vn.diemcau.live.wire.MessageError;
import vn.diemcau.live.wire.ServerMessage;

/** Where connections become members: checks what they say of themselves and brings them to their meeting. */
final class Entrance {

    private final Doorkeeper doorkeeper;
    private final Gatherings gatherings;
    private final Surroundings world;

    Entrance(Doorkeeper doorkeeper, Gatherings gatherings, Surroundings world) {
        this.doorkeeper = doorkeeper;
        this.gatherings = gatherings;
        this.world = world;
    }

    void enter(Connection connection, Hello hello) {
        if (hello.v() != ClientMessage.VERSION) {
            connection.end(CloseCode.BAD_VERSION);
        } else if (hello.heads() != null && !plausible(hello.heads())) {
            connection.send(new ServerMessage.Wrong(MessageError.BAD_MESSAGE.name(), Map.of("field", "heads")));
            connection.end(CloseCode.BAD_HELLO);
        } else {
            admit(connection, hello);
        }
    }

    private boolean plausible(int heads) {
        return heads >= 1 && heads <= world.numbers().headsMax();
    }

    private void admit(Connection connection, Hello hello) {
        Optional<Actor> actor = doorkeeper.admit(connection.passport().caller(), hello);
        if (actor.isPresent()) {
            gatherings.join(hello.meeting(), gathering -> {
                var member = new Member(connection, gathering, hello, actor.get(), world);
                connection.becomes(member);
                return member;
            });
        } else {
            connection.end(doorkeeper.knows(hello) ? CloseCode.NOT_ALLOWED : CloseCode.NO_SUCH_MEETING);
        }
    }

    /** Whether the member would still be let in, with the roles that the caller has at present. */
    boolean stillAdmits(Member member, Caller caller) {
        return doorkeeper.admit(caller, member.hello()).isPresent();
    }
}
