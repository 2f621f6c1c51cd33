package vn.diemcau.unit.history;

import vn.diemcau.kernel.Answer;

/** A change that somebody wants to make to the organisation. It either happens as a whole or not at all. */
public sealed interface Change permits Create, Dissolve, Merge, Move, Promote, Rename, Split {

    /** The act it rests on. */
    Decree decree();

    /** The organisation after the change, or why it can't be made. */
    Answer<Organisation> applyTo(Organisation organisation);
}
