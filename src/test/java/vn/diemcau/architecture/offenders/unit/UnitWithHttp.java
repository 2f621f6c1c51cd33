package vn.diemcau.architecture.offenders.unit;

import jakarta.ws.rs.core.Response;

/** Answers requests outside of rest. */
record UnitWithHttp(Response answer) {}
