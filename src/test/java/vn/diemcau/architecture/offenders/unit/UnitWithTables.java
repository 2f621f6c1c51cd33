package vn.diemcau.architecture.offenders.unit;

import org.apache.commons.csv.CSVRecord;

/** Reads a file of its own instead of asking the kernel's table. */
record UnitWithTables(CSVRecord row) {}
