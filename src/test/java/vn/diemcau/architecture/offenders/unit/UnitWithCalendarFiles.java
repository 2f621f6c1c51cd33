package vn.diemcau.architecture.offenders.unit;

import net.fortuna.ical4j.model.Calendar;

/** Knows what calendar files are made of. */
record UnitWithCalendarFiles(Calendar calendar) {}
