package vn.diemcau.media.probe;

/** What of a media server is tested. */
public enum Probe {
    /** The IFrame API that our pages load. */
    SCRIPT,
    /** The configuration that Jitsi's page loads. */
    CONFIG,
    /** XMPP over plain requests. */
    BOSH,
    /** XMPP over a WebSocket. */
    SOCKET,
    /** Which rooms there are. */
    CENSUS,
    /** How many are in a room. */
    ROOM_SIZE,
    /** That nobody can end a meeting without a token. */
    END_MEETING,
    /** That nobody can put somebody out without a token. */
    KICK,
    /** That nobody can write to people in the system's name without a token. */
    SYSTEM_CHAT,
    /** Whether Jicofo finds itself well. */
    FOCUS_HEALTH,
    /** Which bridges Jicofo can use. */
    FOCUS_STATS,
    /** Whether a bridge finds itself well. */
    BRIDGE_HEALTH,
    /** How loaded a bridge is. */
    BRIDGE_STATS,
    /** Whether a recorder is free. */
    RECORDER,
    /** When the server last asked whether a room may open. */
    RESERVATIONS,
    /** When the server last told who came and left. */
    EVENTS,
    /** Where the server fetches our keys. */
    KEYS
}
