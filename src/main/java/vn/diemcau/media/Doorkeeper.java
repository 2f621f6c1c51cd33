package vn.diemcau.media;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.Answer;

/**
 * Knows who makes the request at hand and may enter picture and sound. The media themselves know neither accounts nor
 * schedules.
 */
public interface Doorkeeper {

    /**
     * Admits whoever asks, or says why not. Changes nothing.
     *
     * @param meeting which meeting, as the request names it
     * @param as the part that the page plays ({@code CHAIR}, {@code SECRETARY}, {@code OPERATOR}, {@code SITE}); null for the
     *     foremost that is allowed
     * @param site the site that the page sits in; null for the foremost that is allowed
     * @return the participant, or {@link MediaRefusal}
     */
    Answer<Participant> admit(String meeting, @Nullable String as, @Nullable String site);
}
