package vn.diemcau.identity;

/**
 * What one guess costs an attacker, and one login the server; a setting.
 *
 * @param memoryKiB memory of one hash
 * @param passes over that memory
 * @param lanes that a parallel attacker or server may use
 */
public record PasswordCost(int memoryKiB, int passes, int lanes) {}
