package vn.diemcau.notice.office;

import vn.diemcau.law.Light;

/**
 * How far the office was told of a meeting.
 *
 * @param version the last version that was looked at
 * @param replies how many answers had come
 * @param returned how many letters had come back
 * @param light how it stood with the law while it was being prepared
 */
public record OfficeTold(int version, int replies, int returned, Light light) {

    /** Nothing was told. */
    public static final OfficeTold NOTHING = new OfficeTold(0, 0, 0, Light.GREEN);
}
