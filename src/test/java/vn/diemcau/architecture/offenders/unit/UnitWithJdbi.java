package vn.diemcau.architecture.offenders.unit;

import org.jdbi.v3.core.Jdbi;

/** Asks the database outside of a store. */
record UnitWithJdbi(Jdbi jdbi) {}
