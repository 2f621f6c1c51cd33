package vn.diemcau.architecture.offenders.unit;

import java.sql.ResultSet;

/** Reads rows outside of a store. */
record UnitWithSql(ResultSet rows) {}
