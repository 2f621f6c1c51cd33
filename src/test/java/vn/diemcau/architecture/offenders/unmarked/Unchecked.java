package vn.diemcau.architecture.offenders.unmarked;

/** Lives in a package that nobody marked. */
final class Unchecked {}
