package vn.diemcau.schedule.asset;

/** What can be booked besides sites and people. */
public enum AssetKind {
    /** A meeting room (phòng họp); there is one of each. */
    ROOM,
    /** Equipment (thiết bị), of which there may be several pieces. */
    EQUIPMENT
}
