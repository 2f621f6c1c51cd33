package vn.diemcau.schedule.asset;

import org.jspecify.annotations.Nullable;
import vn.diemcau.kernel.UnitId;

/**
 * A room, or equipment of one kind, that meetings book before their invitations are issued, to avoid clashes (Điện Biên's Quyết định 25/2021/QĐ-UBND).
 *
 * @param id names it for good
 * @param unit who keeps it
 * @param name what it is called, such as "Phòng họp tầng 2"
 * @param place where it is or is fetched
 * @param seats how many people a room holds; null where that is not known or it is no room
 * @param quantity how many pieces there are; one of a room
 * @param shared whether offices that do not stand above its keeper may book it too
 * @param inUse whether it can be booked; what is given up stays for the meetings that had it
 * @param version counts what was done to it, from 1
 */
public record Asset(
        String id,
        UnitId unit,
        AssetKind kind,
        String name,
        @Nullable String place,
        @Nullable Integer seats,
        int quantity,
        boolean shared,
        boolean inUse,
        int version) {}
