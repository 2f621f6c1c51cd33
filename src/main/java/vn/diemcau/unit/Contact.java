package vn.diemcau.unit;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;
import vn.diemcau.kernel.Refusal;

/**
 * How a unit or a person is reached outside of our pages.
 *
 * @param email an address for mail, or empty
 * @param phone a telephone number as people write it, or empty
 */
public record Contact(String email, String phone) {

    /** Nothing is known. */
    public static final Contact NONE = new Contact("", "");

    /** The longest address that mail servers take (RFC 5321, 4.5.3.1.3, without the angle brackets). */
    private static final int EMAIL_LENGTH = 254;

    private static final int LOCAL_PART_LENGTH = 64;

    /** A dot-atom before the sign and a host name of at least two labels behind it: no quoted names, no comments, no lists. */
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .-]{1,28}");

    /** What was entered, if mail and telephone could use it. */
    public static Answer<Contact> entered(@Nullable String email, @Nullable String phone) {
        var contact = new Contact(text(email), text(phone));
        if (!contact.email.isEmpty() && !isEmail(contact.email)) {
            return Answer.refused(Refusal.of(ContactRefusal.BAD_EMAIL, Map.of("email", contact.email)));
        }
        if (!contact.phone.isEmpty() && !PHONE.matcher(contact.phone).matches()) {
            return Answer.refused(Refusal.of(ContactRefusal.BAD_PHONE_NUMBER));
        }
        return Answer.accepted(contact);
    }

    /** Whether a text is an address that mail can be sent to. */
    public static boolean isEmail(String text) {
        return text.length() <= EMAIL_LENGTH
                && text.indexOf('@') <= LOCAL_PART_LENGTH
                && EMAIL.matcher(text).matches();
    }

    private static String text(@Nullable String entered) {
        return entered == null ? "" : entered.strip();
    }
}
