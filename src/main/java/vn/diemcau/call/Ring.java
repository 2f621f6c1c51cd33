package vn.diemcau.call;

import vn.diemcau.kernel.SiteId;

/**
 * A call as it rings at one site.
 *
 * @param call the call
 * @param site the site that is called
 */
public record Ring(Call call, SiteId site) {}
