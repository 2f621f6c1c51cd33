package vn.diemcau.schedule;

/** What the rules of an office ask before an invitation goes out. */
public interface Formalities {

    /** Whether such a meeting must be approved by somebody before it is issued. */
    boolean approvalNeeded(Plan plan);
}
