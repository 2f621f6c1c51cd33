package vn.diemcau.unit;

import java.util.List;

/** Where sites are kept. */
public interface SiteStore {

    /** All sites, also the closed ones; in no order. */
    List<Site> all();

    /** Adds the site, or replaces the one with its id. */
    void put(Site site);
}
