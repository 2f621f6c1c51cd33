/**
 * Wiring: the JAX-RS application, the database at start-up, settings, error mapping and health. May import every feature;
 * no feature imports it. What a feature needs from here (a {@code Clock}, a {@code Jdbi}, its settings) is injected.
 */
@NullMarked
package vn.diemcau.web;

import org.jspecify.annotations.NullMarked;
