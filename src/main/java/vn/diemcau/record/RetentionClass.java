package vn.diemcau.record;

import org.jspecify.annotations.Nullable;

/**
 * How long something that a meeting leaves is kept (thời hạn lưu trữ).
 *
 * @param code names the class, for ever
 * @param years how many years from the meeting on; null for ever
 * @param citation what says so
 */
public record RetentionClass(String code, @Nullable Integer years, String citation) {}
