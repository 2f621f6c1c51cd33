package vn.diemcau.schedule.rest;

import org.jspecify.annotations.Nullable;

/**
 * A template to be kept or renamed.
 *
 * @param name what the desk calls it
 * @param meeting the meeting; not looked at for a new name
 */
public record TemplateBody(@Nullable String name, @Nullable MeetingBody meeting) {}
