package vn.diemcau.kernel;

/** Makes identifiers that were never made before; injected, so that rules stay free of chance. */
@FunctionalInterface
public interface Ids {

    /** A fresh identifier; later ones sort after earlier ones of the same source. */
    String next();
}
