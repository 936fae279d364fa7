package uk.cspportal.measures;

import java.math.BigDecimal;
import java.time.Instant;

/** How many residents, households or others there were in a year, and who says so. */
public record Denominator(
        String name, int year, BigDecimal amount, String source, String recordedBy, Instant recordedAt) {}
