package vn.diemcau.notice.mail;

import jakarta.mail.MessagingException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.diemcau.kernel.Names;

/** What a mail server said, or why nothing was heard of it. */
final class ServerWords {

    private ServerWords() {}

    /** On one line. */
    static String of(MessagingException failed) {
        return Names.normalised(causes(failed).map(ServerWords::said).distinct().collect(Collectors.joining("; ")));
    }

    /** The failure and what led to it, each in its own words. */
    static Stream<String> each(MessagingException failed) {
        return causes(failed).map(ServerWords::said);
    }

    private static String said(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    /** The failure and what led to it. */
    static Stream<Exception> causes(MessagingException failed) {
        return Stream.iterate(
                (Exception) failed,
                cause -> cause != null,
                cause -> cause instanceof MessagingException message ? message.getNextException() : null);
    }
}
