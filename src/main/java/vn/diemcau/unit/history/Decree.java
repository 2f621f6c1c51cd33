package vn.diemcau.unit.history;

import java.time.LocalDate;

/**
 * The act behind a change.
 *
 * @param effective the first day on which the new state holds
 * @param legalBasis number and symbol of the act, such as "1661/NQ-UBTVQH15"
 */
public record Decree(LocalDate effective, String legalBasis) {}
