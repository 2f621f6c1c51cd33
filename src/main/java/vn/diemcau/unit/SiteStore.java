package vn.diemcau.unit;

import java.util.List;

/** Where sites are kept. */
public interface SiteStore {

    /** All sites, also the closed ones; in no order. */
    List<Site> all();

    /** Rises whenever a site is put, on whichever node; asking for it costs one row. */
    long revision();

    /** Adds the site, or replaces the one with its id. */
    void put(Site site);
}
