package vn.diemcau.sim;

/** Which people of an installation a simulation plays, and how each of them comes by a login. */
interface Guests {

    /** The site at which the chair sits. */
    String hub();

    /** Whether this is the site of a commune that may be invited. */
    boolean isCommune(String site);

    /** Who presides. */
    Visit chair();

    /** Who schedules and keeps the roll. */
    Visit secretary();

    /** The room of a site. */
    Visit room(String site);
}
