package uk.cspportal.plans;

import java.time.LocalDate;

/** How far an objective was assured, and on which day. */
public record Assured(AssuranceLevel level, LocalDate on) {}
