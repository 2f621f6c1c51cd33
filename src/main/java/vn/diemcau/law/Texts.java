package vn.diemcau.law;

/** How long stated texts may be; technical bounds, as the columns have them. */
final class Texts {

    /** Characters of the reason of a day. */
    static final int REASON = 200;

    /** Characters of a source or a citation. */
    static final int CITATION = 300;

    private Texts() {}
}
