package vn.diemcau.notice;

/** Makes secrets that nobody can guess: 256 random bits in letters that may stand in an address. */
@FunctionalInterface
public interface Secrets {

    /** A fresh one. */
    String fresh();
}
