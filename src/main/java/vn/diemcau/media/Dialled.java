package vn.diemcau.media;

import org.jspecify.annotations.Nullable;

/**
 * Something that people dial.
 *
 * @param label what it is or who answers
 * @param text what is dialled
 */
public record Dialled(@Nullable String label, String text) {}
