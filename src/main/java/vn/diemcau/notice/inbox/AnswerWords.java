package vn.diemcau.notice.inbox;

/** What is written where a calendar cannot say it. The port behind which the words of letters stand. */
public interface AnswerWords {

    /** In place of the reason that a unit owes when it declines. */
    String noReason();
}
