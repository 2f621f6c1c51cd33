package vn.diemcau.live.core;

import java.util.Arrays;
import java.util.List;

/**
 * Every verb of a meeting with the rule of who may use it: the one table that the rules, the welcome message and the
 * protocol are read from. The wire name is part of the protocol.
 */
public enum Verb {
    /** The plan arrives or changes before the meeting is opened. */
    CONVENE("Convene", Who.SERVER),
    /** Chair or secretary open the meeting. */
    OPEN("Open", Who.CHAIR_OR_SECRETARY),
    /** Chair or secretary begin to call the roll. */
    START_ROLL_CALL("StartRollCall", Who.CHAIR_OR_SECRETARY),
    /** Chair or secretary end the roll call; who has not answered is absent. */
    FINISH_ROLL_CALL("FinishRollCall", Who.CHAIR_OR_SECRETARY),
    /** A site answers the roll call for itself with its head-count. */
    ANSWER_ROLL_CALL("AnswerRollCall", Who.SITE),
    /** Chair or secretary correct the roll of a site, with a reason for the minutes. */
    CORRECT_ROLL_CALL("CorrectRollCall", Who.CHAIR_OR_SECRETARY),
    /** Chair or secretary move the meeting to an item of the agenda. */
    MOVE_TO_ITEM("MoveToItem", Who.CHAIR_OR_SECRETARY),
    /** A site asks for the floor. */
    RAISE_HAND("RaiseHand", Who.SITE),
    /** A site withdraws its request. */
    LOWER_HAND("LowerHand", Who.SITE),
    /** The chair takes a site out of the queue. */
    DROP_HAND("DropHand", Who.CHAIR),
    /** The chair gives a site the floor for a time. */
    GRANT_FLOOR("GrantFloor", Who.CHAIR),
    /** The chair ends a turn; the site that has the floor may give it back. */
    END_FLOOR("EndFloor", Who.CHAIR_OR_SITE),
    /** The chair lets the speaker go on longer. */
    EXTEND_FLOOR("ExtendFloor", Who.CHAIR),
    /** Chair or operator silence all but the hub and the floor. */
    MUTE_ALL("MuteAll", Who.CHAIR_OR_OPERATOR),
    /** Chair or operator let every site use its microphone. */
    ALLOW_MICS("AllowMics", Who.CHAIR_OR_OPERATOR),
    /** The chair sends a site out of the meeting, with a reason for the minutes. */
    REMOVE_SITE("RemoveSite", Who.CHAIR),
    /** The chair lets a site that was sent out come back. */
    READMIT_SITE("ReadmitSite", Who.CHAIR),
    /** The media server has cut off a site that was sent out, or would not. */
    CUT_OFF("CutOff", Who.SERVER),
    /** Chair or operator set how much picture a site's line carries. */
    SET_QUALITY("SetQuality", Who.CHAIR_OR_OPERATOR),
    /** Picture and sound will be given another room at the next pause. */
    ANNOUNCE_MOVE("AnnounceMove", Who.SERVER),
    /** Picture and sound have been given another room. */
    MOVE_MEDIA("MoveMedia", Who.SERVER),
    /** The chair wants the meeting recorded. */
    START_RECORDING("StartRecording", Who.CHAIR),
    /** The chair wants it recorded no more. */
    STOP_RECORDING("StopRecording", Who.CHAIR),
    /** A page of the chair's, or our server, sets to work on the recording. */
    CLAIM_RECORDING("ClaimRecording", Who.CHAIR_OR_SERVER),
    /** What the media server says of the recording. */
    REPORT_RECORDING("ReportRecording", Who.WITNESS),
    /** Nobody has confirmed a recording in time. */
    GIVE_UP_RECORDING("GiveUpRecording", Who.SERVER),
    /** Everybody writes to all. */
    SAY("Say", Who.EVERYONE),
    /** The chair suspends the meeting, with a reason for the minutes. */
    SUSPEND("Suspend", Who.CHAIR),
    /** The chair goes on with a suspended meeting. */
    RESUME("Resume", Who.CHAIR),
    /** The chair closes the meeting, for good. */
    CLOSE("Close", Who.CHAIR),
    /** A site's device has come. */
    CONNECT("Connect", Who.SERVER),
    /** Nothing was heard of a site's device for a while. */
    WEAKEN("Weaken", Who.SERVER),
    /** A weak site has not come back in time. */
    LOSE("Lose", Who.SERVER),
    /** A site's device has left on purpose. */
    LEAVE("Leave", Who.SERVER),
    /** The time of a speaking turn is over. */
    OVERRUN_FLOOR("OverrunFloor", Who.SERVER),
    /** A server has gone, and with it the lines that it heard. */
    RECOVER("Recover", Who.SERVER);

    private final String wireName;
    private final Who who;

    Verb(String wireName, Who who) {
        this.wireName = wireName;
        this.who = who;
    }

    /** The name of the command in messages and in the journal. */
    public String wireName() {
        return wireName;
    }

    /** Who may use the verb. */
    public Who who() {
        return who;
    }

    /** What somebody in this capacity may do; the screen offers no more than this. */
    public static List<Verb> of(Capacity capacity) {
        return Arrays.stream(values()).filter(verb -> verb.who.admits(capacity)).toList();
    }
}
