package vn.diemcau.media.evidence;

import java.util.List;

/** Keeps every coming and going, so that one that is told before the other is not lost. */
public interface Passages {

    /** Keeps it, unless it is there, and says all that is known of the same connection in the same room. */
    List<Passage> add(Passage passage);
}
