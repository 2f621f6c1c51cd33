package vn.diemcau.notice.mail;

import jakarta.mail.MessagingException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import vn.diemcau.notice.BounceReason;
import vn.diemcau.notice.StatusCodes;

/**
 * Reads why a mail server never takes a letter for its receiver. The code of RFC 3463 tells, as in a report; where a server has none, the reply code does, but only to
 * {@code RCPT}: there 550, 551 and 553 are about the mailbox (RFC 5321, 4.2.3). What is about us, such as our policy, our network or our name, is not about the receiver, and whatever is said to
 * {@code MAIL} is about the sender.
 */
final class ReceiverRefused {

    private static final Set<BounceReason> ABOUT_RECEIVERS = EnumSet.of(
            BounceReason.UNKNOWN_ADDRESS,
            BounceReason.MAILBOX_DISABLED,
            BounceReason.MAILBOX_FULL,
            BounceReason.TOO_LARGE);
    private static final Set<Integer> NO_MAILBOX = Set.of(550, 551, 553);
    private static final Pattern REPLY = Pattern.compile("(?s)\\s*5\\d\\d[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b.*");

    private ReceiverRefused() {}

    /** Why; empty where it is not about the receiver. */
    static Optional<BounceReason> reason(MessagingException failed) {
        return ServerWords.causes(failed)
                .flatMap(cause -> said(cause).stream())
                .findFirst()
                .filter(ABOUT_RECEIVERS::contains);
    }

    private static Optional<BounceReason> said(Exception cause) {
        if (cause instanceof SMTPAddressFailedException refused) {
            return coded(refused)
                    .or(() -> Optional.of(BounceReason.UNKNOWN_ADDRESS)
                            .filter(reason -> NO_MAILBOX.contains(refused.getReturnCode())));
        }
        return cause instanceof SMTPSendFailedException refused && !aboutTheSender(refused)
                ? coded(refused)
                : Optional.empty();
    }

    private static boolean aboutTheSender(SMTPSendFailedException refused) {
        return Optional.ofNullable(refused.getCommand())
                .filter(command -> command.startsWith("MAIL"))
                .isPresent();
    }

    private static Optional<BounceReason> coded(MessagingException refused) {
        return Optional.ofNullable(refused.getMessage())
                .map(REPLY::matcher)
                .filter(Matcher::matches)
                .map(reply -> StatusCodes.reason(reply.group(1)));
    }
}
