package vn.diemcau.live.ws;

import java.time.InstantSource;
import java.util.function.Consumer;
import vn.diemcau.kernel.NodeId;
import vn.diemcau.live.DeviceTalk;
import vn.diemcau.live.MediaRoom;
import vn.diemcau.live.Rooms;
import vn.diemcau.live.wire.ServerMessage;

/**
 * What a gathering needs of the world.
 *
 * @param here this node
 * @param others takes what devices here have for those on other nodes
 * @param rooms where the meetings are
 * @param media who chooses who exchanges pictures
 * @param limits how patient we are
 * @param numbers the numbers of the house that screens show
 * @param clock the time
 */
record Surroundings(
        NodeId here,
        Consumer<DeviceTalk> others,
        Rooms rooms,
        MediaRoom media,
        SocketLimits limits,
        ServerMessage.Limits numbers,
        InstantSource clock) {}
