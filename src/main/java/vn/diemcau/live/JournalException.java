package vn.diemcau.live;

/** The journal could not be written or read. */
public class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public JournalException(String message, Throwable cause) {
        super(message, cause);
    }
}
