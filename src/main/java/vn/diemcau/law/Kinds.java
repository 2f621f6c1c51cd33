package vn.diemcau.law;

import java.util.Set;

/** Which kinds of meeting there are; the schedule knows. */
@FunctionalInterface
public interface Kinds {

    /** Their names. */
    Set<String> names();
}
