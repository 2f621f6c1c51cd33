package vn.diemcau.media;

/**
 * Those who meet sit together and need no picture and sound; the page shows where.
 *
 * @param place where everybody comes to
 */
public record InPersonEntrance(String place) implements Entrance {

    @Override
    public String kind() {
        return "IN_PERSON";
    }
}
