package vn.diemcau.notice.inbox;

/** Opens a mail and looks for what a program can read. The port behind which the rules of MIME stand. */
public interface Opener {

    /** What is in it; nothing when it is malformed, nested too deep, or has too many or too large parts. Never throws. */
    Contents open(byte[] mail);
}
