package vn.diemcau.schedule;

/** How a chair's office asks a unit to a meeting (Quyết định 45/2018/QĐ-TTg, articles 26 and 27). */
public enum Bond {
    /** A superior calls a subordinate (triệu tập): it has to come. */
    CONVENED,
    /** A peer, a superior or an outsider is asked (mời). */
    INVITED
}
