package vn.diemcau.media.mesh;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How this installation's built-in media is set up.
 *
 * @param pictures how many sites exchange picture at once
 * @param iceServers STUN and TURN servers, separated by commas; empty for none
 * @param turnSecret the secret shared with the TURN servers; empty for none
 */
public record MeshSettings(int pictures, String iceServers, String turnSecret) {

    /**
     * The built-in media as set up.
     *
     * @throws IllegalArgumentException if a setting makes no sense; says which
     */
    public MeshMedia media() {
        return new MeshMedia(
                pictures, new IceServers(urls(), Optional.of(turnSecret).filter(text -> !text.isEmpty())));
    }

    private List<String> urls() {
        return Arrays.stream(iceServers.split(",", -1))
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .toList();
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "MeshSettings[" + pictures + ", " + iceServers + "]";
    }
}
