package vn.diemcau.media;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a page needs to enter picture and sound of a meeting; each kind of media has its own fields beside {@link #kind}. */
public interface Entrance {

    /** Which of the page's players reads this entrance: {@code MESH} or {@code JITSI}; {@code EXTERNAL} or {@code IN_PERSON} where nothing is played. */
    @JsonProperty
    String kind();
}
