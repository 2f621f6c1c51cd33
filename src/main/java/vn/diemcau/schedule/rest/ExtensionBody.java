package vn.diemcau.schedule.rest;

import org.jspecify.annotations.Nullable;

/**
 * Lets a series go on.
 *
 * @param until no day is later
 * @param stage how far the new meetings go at once; missing for issued
 * @param reason why they have less notice than the law asks for, if so
 */
public record ExtensionBody(
        @Nullable String until,
        @Nullable Stage stage,
        @Nullable String reason) {}
