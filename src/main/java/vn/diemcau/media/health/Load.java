package vn.diemcau.media.health;

import org.jspecify.annotations.Nullable;

/**
 * What a server carries, as far as its parts tell.
 *
 * @param stress of the bridge that is worst off, 1 being full; null when no bridge tells
 * @param participants on all bridges; null when no bridge tells
 * @param recordersFree how many recorders wait for work; null when none is given or none tells
 * @param page whether people's browsers get its page and script
 * @param socket whether XMPP goes over a WebSocket
 */
public record Load(
        @Nullable Double stress,
        @Nullable Integer participants,
        @Nullable Integer recordersFree,
        boolean page,
        boolean socket) {

    private static final String GAP = " ";
    private static final String UNKNOWN = "-";
    private static final int WORDS = 5;

    /** The load as one line for other nodes. */
    public String line() {
        return String.join(GAP, word(stress), word(participants), word(recordersFree), word(page), word(socket));
    }

    /** Reads what {@link #line} has written. */
    public static Load of(String line) {
        String[] words = line.split(GAP, WORDS);
        return new Load(
                words[0].equals(UNKNOWN) ? null : Double.valueOf(words[0]),
                number(words[1]),
                number(words[2]),
                Boolean.parseBoolean(words[3]),
                Boolean.parseBoolean(words[4]));
    }

    private static String word(@Nullable Object value) {
        return value == null ? UNKNOWN : value.toString();
    }

    private static @Nullable Integer number(String word) {
        return word.equals(UNKNOWN) ? null : Integer.valueOf(word);
    }
}
