package vn.diemcau.media.pool;

/**
 * What a server is good for.
 *
 * @param region the unit at the top whose meetings it is near to; empty for none in particular
 * @param endpoints how many sites it carries at once, in all meetings
 * @param recordings how many meetings it records at once
 * @param weight how much of the load it gets beside others of its kind; 0 only when no other can
 */
public record Capacity(String region, int endpoints, int recordings, int weight) {

    public Capacity {
        if (endpoints < 1 || recordings < 0 || weight < 0) {
            throw new IllegalArgumentException("A server carries somebody, and nothing is negative");
        }
    }
}
