package vn.diemcau.notice;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import vn.diemcau.kernel.MeetingId;
import vn.diemcau.kernel.SiteId;

/**
 * The addresses at which mail comes back: one for each letter, where mail servers report that it could not be delivered, and one for each site, meeting and
 * address, where calendars answer. Each carries a code (HMAC-SHA-256, cut to 100 bits) that only we can make and only those know who got the letter. Whoever a mail says
 * it is from proves nothing; the code is what proves it.
 *
 * <p>Of a letter the code is another each time. That of an answer stays, because calendars do not take an update from an organizer of another address (RFC 5546, 2.1.1).
 */
public final class ReturnAddresses {

    /** Letters of 5 bits. */
    private static final int CODE = 20;

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final int LONGEST_LOCAL_PART = 64;

    /** Identifiers have 13 characters. */
    private static final int USUAL_MARK = 1 + 13 + CODE;

    private static final int LONGEST_MARK = 1 + 36 + CODE;

    private final Optional<Form> form;

    private ReturnAddresses(Optional<Form> form) {
        this.form = form;
    }

    /** Nothing comes back. */
    public static ReturnAddresses none() {
        return new ReturnAddresses(Optional.empty());
    }

    /**
     * Mail comes back to one mailbox.
     *
     * @param pattern an address of it with a star where a mark may stand, such as {@code hop+*@dienbien.example}
     * @param key what makes the codes
     * @throws IllegalArgumentException if the pattern is none
     */
    public static ReturnAddresses of(String pattern, SecretKey key) {
        int star = pattern.indexOf('*');
        int at = pattern.indexOf('@');
        boolean fits =
                star >= 0 && star == pattern.lastIndexOf('*') && star < at && at - 1 + USUAL_MARK <= LONGEST_LOCAL_PART;
        if (!fits) {
            throw new IllegalArgumentException("not an address with one star before its @, or too long");
        }
        String lower = pattern.toLowerCase(Locale.ROOT);
        return new ReturnAddresses(Optional.of(new Form(lower.substring(0, star), lower.substring(star + 1), key)));
    }

    /** Where a letter goes that cannot be delivered. */
    public Optional<String> ofLetter(String letter) {
        return form.map(known -> known.address("b" + lower(letter) + known.code("letter", lower(letter))));
    }

    /** Where the calendar of this address answers for the site. */
    public Optional<String> ofAnswer(MeetingId meeting, SiteId site, String address) {
        return form.map(known -> known.address("r" + known.answer(meeting, site, address)));
    }

    /** The letter that comes back here; empty when no letter of ours does. */
    public Optional<String> letter(String address) {
        return form.flatMap(known -> known.mark(address).flatMap(known::letter));
    }

    /** Whether this is where the calendar of that address answers for the site. */
    public boolean isOfAnswer(String address, MeetingId meeting, SiteId site, String attendee) {
        return form.flatMap(known ->
                        known.mark(address).map(mark -> same(mark, "r" + known.answer(meeting, site, attendee))))
                .orElse(false);
    }

    /** Whether an address looks like one of ours; whether it is one, its code tells. */
    public boolean looksLikeOne(String address) {
        return form.flatMap(known -> known.mark(address)).isPresent();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** What every address has in common, and the key. Mail servers may change the case of an address, so only small letters say anything. */
    private record Form(String before, String after, SecretKey key) {

        private static final Pattern LETTER = Pattern.compile("b([a-z0-9-]{1,36}?)([a-z2-7]{" + CODE + "})");

        String address(String mark) {
            return before + mark + after;
        }

        Optional<String> mark(String address) {
            String small = lower(address.strip());
            int length = small.length() - before.length() - after.length();
            return length > CODE && length <= LONGEST_MARK && small.startsWith(before) && small.endsWith(after)
                    ? Optional.of(small.substring(before.length(), before.length() + length))
                    : Optional.empty();
        }

        /** Identifiers of letters have capitals only. */
        Optional<String> letter(String mark) {
            Matcher parts = LETTER.matcher(mark);
            return Optional.of(parts)
                    .filter(Matcher::matches)
                    .filter(found -> same(found.group(2), code("letter", found.group(1))))
                    .map(found -> found.group(1).toUpperCase(Locale.ROOT));
        }

        String answer(MeetingId meeting, SiteId site, String address) {
            return code("answer", meeting.value(), site.value(), lower(address));
        }

        String code(String... parts) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(key);
                return letters(mac.doFinal(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException("every Java has HMAC", impossible);
            }
        }

        private static String letters(byte[] bytes) {
            var text = new StringBuilder(CODE);
            for (int at = 0; at < CODE; at++) {
                text.append(LETTERS.charAt(bytes[at] & 31));
            }
            return text.toString();
        }
    }
}
