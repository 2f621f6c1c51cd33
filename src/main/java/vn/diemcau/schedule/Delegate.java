package vn.diemcau.schedule;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who will sit at a site.
 *
 * @param name the full name
 * @param post the post, if it was given
 * @param invitee the line of the composition that he or she was named for, or null
 */
public record Delegate(
        String name, @Nullable String post, @Nullable String invitee) {}
