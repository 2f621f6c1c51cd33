package vn.diemcau.bench.load;

/** Who is told what becomes of the endpoints of a crowd and of their commands; on the loop only. */
public interface Answers {

    /** Nobody in particular. */
    Answers NONE = new Answers() {};

    /** A command was carried out. */
    default void ok(Endpoint endpoint, long command, long seq) {}

    /** A command was refused. */
    default void no(Endpoint endpoint, long command, String answer) {}

    /** An endpoint has the state. */
    default void joined(Endpoint endpoint) {}

    /** An endpoint has lost its connection without wanting to. */
    default void lost(Endpoint endpoint, int why) {}
}
