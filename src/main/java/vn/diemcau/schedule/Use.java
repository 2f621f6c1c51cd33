package vn.diemcau.schedule;

/**
 * What a meeting books of a room or of a kind of equipment.
 *
 * @param asset which, by its identifier
 * @param quantity how many pieces; one of a room
 */
public record Use(String asset, int quantity) {}
