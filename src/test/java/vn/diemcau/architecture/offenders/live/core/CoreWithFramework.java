package vn.diemcau.architecture.offenders.live.core;

import jakarta.ws.rs.core.Response;

/** Brings a framework into the state machine. */
record CoreWithFramework(Response answer) {}
