package vn.diemcau.identity;

import vn.diemcau.kernel.PersonId;

/** Whether somebody proposes meetings in a leader's name; the port behind which planning stands. */
public interface Assisting {

    /** Whether the person assists any leader today. */
    boolean assists(PersonId person);
}
