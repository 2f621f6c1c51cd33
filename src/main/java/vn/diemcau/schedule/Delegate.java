package vn.diemcau.schedule;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who will sit at a site.
 *
 * @param name the full name
 * @param post the post, if it was given
 */
public record Delegate(String name, @Nullable String post) {}
