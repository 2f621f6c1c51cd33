package vn.diemcau.live.core;

/**
 * An item of the agenda as planned.
 *
 * @param id names the item within its meeting
 * @param title what it is about
 * @param presenter who presents it; empty when nobody is named
 * @param minutes the time foreseen for it
 */
public record PlannedItem(String id, String title, String presenter, int minutes) {}
