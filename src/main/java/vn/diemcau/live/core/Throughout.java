package vn.diemcau.live.core;

/** A command that is judged alike from convening to closing. */
public sealed interface Throughout extends Command
        permits Connect,
                Weaken,
                Lose,
                Leave,
                Recover,
                StartRollCall,
                FinishRollCall,
                AnswerRollCall,
                CorrectRollCall,
                MuteAll,
                AllowMics,
                RemoveSite,
                ReadmitSite,
                CutOff,
                AnnounceMove,
                MoveMedia,
                SetQuality,
                StopRecording,
                ClaimRecording,
                ReportRecording,
                GiveUpRecording,
                Say {

    /** Judges the command by what the meeting has in every phase. */
    Decision in(Hall hall, Order order);

    @Override
    default Decision in(Waiting meeting, Order order) {
        return in(meeting.hall(), order);
    }

    @Override
    default Decision in(Running meeting, Order order) {
        return in(meeting.hall(), order);
    }

    @Override
    default Decision in(Suspended meeting, Order order) {
        return in(meeting.hall(), order);
    }
}
