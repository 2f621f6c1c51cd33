package vn.diemcau.identity;

import java.time.Duration;

/**
 * How long a login lasts; a setting.
 *
 * @param idle without use
 * @param absolute at most
 * @param cached how long a looked-up login is believed without asking the database again
 */
public record SessionLife(Duration idle, Duration absolute, Duration cached) {}
