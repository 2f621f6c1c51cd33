package vn.diemcau.media.mesh;

import java.util.List;
import vn.diemcau.media.Entrance;

/**
 * How a page enters the built-in media.
 *
 * @param pictures how many sites exchange picture at once
 * @param larger whether the meeting has more sites than that
 * @param iceServers for the page's {@code RTCPeerConnection}; empty means the local network only
 */
public record MeshEntrance(int pictures, boolean larger, List<IceServer> iceServers) implements Entrance {

    public MeshEntrance {
        iceServers = List.copyOf(iceServers);
    }

    @Override
    public String kind() {
        return "MESH";
    }
}
