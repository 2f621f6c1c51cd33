package vn.diemcau.bench;

import java.util.List;

/** Something to play and to measure. */
interface Scenario {

    /** Plays it; everything that it opened is closed when it returns. */
    List<Figure> play(Ground ground);
}
