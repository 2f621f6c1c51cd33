package vn.diemcau.identity;

/**
 * What kind of installation this is; a setting.
 *
 * @param demonstration whether it offers the demonstration province, whose accounts everybody knows
 */
public record Installation(boolean demonstration) {}
