package vn.diemcau.web;

import jakarta.ws.rs.ApplicationPath;

/** Puts every resource of every feature under {@code /api}; the pages have the rest of the address space. */
@ApplicationPath("/api")
public class Application extends jakarta.ws.rs.core.Application {}
